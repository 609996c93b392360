package org.alipayrehearsal.configuration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.boot.health.contributor.Status;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link AllocationHealthIndicator}.
 */
class AllocationHealthIndicatorTests {

	private static final Instant FAILED = Instant.parse("2026-11-29T10:00:00Z");

	private final Clock clock = Mockito.mock(Clock.class);

	private final AllocationHealthIndicator indicator = new AllocationHealthIndicator(this.clock);

	private final FailureLogFilter filter = new FailureLogFilter(this.indicator,
			new SecurityEventLog(Clock.systemUTC(), null));

	@Test
	void whenAllocationFailsShouldBeOutOfServiceForAMinute() {
		assertThat(statusAt(Duration.ZERO)).isEqualTo(Status.UP);
		assertThatExceptionOfType(ServletException.class).isThrownBy(() -> this.filter
			.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (request, response) -> {
				throw new ServletException(new OutOfMemoryError("made up"));
			}));
		assertThat(statusAt(Duration.ofSeconds(59))).isEqualTo(Status.OUT_OF_SERVICE);
		assertThat(statusAt(Duration.ofSeconds(60))).isEqualTo(Status.UP);
	}

	@Test
	void whenRequestFailsOtherwiseShouldStayInService() {
		assertThatExceptionOfType(ServletException.class).isThrownBy(() -> this.filter
			.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (request, response) -> {
				throw new ServletException("made up");
			}));
		assertThat(statusAt(Duration.ZERO)).isEqualTo(Status.UP);
	}

	private Status statusAt(Duration later) {
		Mockito.when(this.clock.instant()).thenReturn(FAILED.plus(later));
		Status status = this.indicator.health().getStatus();
		Mockito.when(this.clock.instant()).thenReturn(FAILED);
		return status;
	}

}
