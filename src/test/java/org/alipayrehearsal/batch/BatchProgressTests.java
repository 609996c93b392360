package org.alipayrehearsal.batch;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

import org.alipayrehearsal.cluster.SharedStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link BatchProgress} and its registry.
 */
class BatchProgressTests {

	private static final String ID = "12345678-1234-1234-1234-123456789abc";

	private final Instant begun = Instant.parse("2026-03-02T00:00:00Z");

	private final Clock clock = Mockito.mock();

	private final BatchProgressRegistry registry = new BatchProgressRegistry(this.clock, JsonMapper.builder().build(),
			new DefaultListableBeanFactory().getBeanProvider(SharedStore.class));

	private final BatchProgress progress = new BatchProgress(BatchFixture.TEXTS, Locale.ENGLISH);

	@BeforeEach
	void watch() {
		Mockito.when(this.clock.getZone()).thenReturn(ZoneOffset.UTC);
		Mockito.when(this.clock.instant()).thenReturn(this.begun);
		this.registry.watch(ID, this.progress);
	}

	@AfterEach
	void destroy() {
		this.registry.destroy();
	}

	@Test
	void whenCheckIsFinishedShouldNameIgnoredColumnsOnce() throws Exception {
		BatchFile file = BatchFixture
			.open("name.realName,Nickname of mine\nAnna Keller,x\n".getBytes(StandardCharsets.UTF_8));
		this.progress.finish(new BatchSummary(), file.info());
		assertThat(this.registry.find(ID)).get().asString().contains("\"done\":true", "Nickname of mine");
		assertThat(this.registry.find(ID)).isEmpty();
		assertThat(this.registry.size()).isZero();
	}

	@Test
	void whenNobodyAsksForTheFinalStateShouldDropItAfterAMinute() {
		this.progress.finish(new BatchSummary(), FileInfo.UNKNOWN);
		assertDroppedAfter(Duration.ofMinutes(1));
	}

	@Test
	void whenNobodyAsksForAProgressShouldDropItAfterTenMinutes() {
		assertDroppedAfter(Duration.ofMinutes(10));
	}

	private void assertDroppedAfter(Duration kept) {
		Mockito.when(this.clock.instant()).thenReturn(this.begun.plus(kept));
		this.registry.dropOld();
		assertThat(this.registry.size()).isOne();
		Mockito.when(this.clock.instant()).thenReturn(this.begun.plus(kept).plusMillis(1));
		this.registry.dropOld();
		assertThat(this.registry.size()).isZero();
	}

}
