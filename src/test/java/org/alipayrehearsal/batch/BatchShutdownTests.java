package org.alipayrehearsal.batch;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link BatchShutdown}.
 */
class BatchShutdownTests {

	private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE - 1);

	private final BatchShutdown shutdown = new BatchShutdown(Duration.ofSeconds(3), this.nanoTime::get);

	@Test
	void whenNothingShutsDownShouldNotBeDue() {
		after(Duration.ofDays(1));
		assertThat(this.shutdown.isDue()).isFalse();
	}

	@Test
	void whenShutdownBeginsShouldBeDueAfterTheTime() {
		this.shutdown.stop();
		assertThat(this.shutdown.isRunning()).isFalse();
		after(Duration.ofSeconds(3).minusNanos(1));
		assertThat(this.shutdown.isDue()).isFalse();
		after(Duration.ofNanos(1));
		assertThat(this.shutdown.isDue()).isTrue();
	}

	@Test
	void whenStartedAgainShouldNotBeDue() {
		this.shutdown.stop();
		after(Duration.ofSeconds(3));
		this.shutdown.start();
		assertThat(this.shutdown.isDue()).isFalse();
	}

	private void after(Duration time) {
		this.nanoTime.addAndGet(time.toNanos());
	}

}
