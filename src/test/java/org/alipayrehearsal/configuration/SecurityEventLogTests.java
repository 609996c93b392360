package org.alipayrehearsal.configuration;

import java.time.Clock;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link SecurityEventLog}.
 */
@ExtendWith(OutputCaptureExtension.class)
@Isolated
class SecurityEventLogTests {

	private static final Instant START = Instant.parse("2026-11-29T10:00:00Z");

	private final Clock clock = Mockito.mock(Clock.class);

	private final SecurityEventLog log = new SecurityEventLog(this.clock, null);

	private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/rehearsal/SECRET/name");

	@ParameterizedTest
	@CsvSource({ "401, not-signed-in", "403, token-refused", "413, body-too-large", "429, too-many-requests",
			"503, no-capacity" })
	void whenRequestIsRefusedShouldNameTheEventAndNothingOfThePerson(int status, String event, CapturedOutput output) {
		at(0);
		this.request.setRemoteAddr("192.0.2.1");
		this.log.log(this.request, status);
		assertThat(output.getAll()).contains("Security event " + event + ": status " + status + ", POST")
			.doesNotContain("SECRET", "192.0.2.1");
	}

	@Test
	void whenSomebodySignsInShouldLogItWithoutTheName(CapturedOutput output) {
		at(0);
		this.request.setParameter("user", "SECRET");
		this.request.setRemoteUser("SECRET");
		this.log.logAccepted(this.request);
		assertThat(output.getAll()).contains("INFO", "Security event login-accepted").doesNotContain("SECRET");
	}

	@ParameterizedTest
	@ValueSource(strings = { SecurityEventLog.LOGIN_REFUSED, SecurityEventLog.KEY_REFUSED })
	void whenLoginOrKeyIsRefusedShouldNameTheEvent(String event, CapturedOutput output) {
		at(0);
		this.request.setMethod("SECRET");
		this.log.log(this.request, event, 401);
		assertThat(output.getAll()).contains("Security event " + event + ": status 401, other none")
			.doesNotContain("SECRET");
	}

	@Test
	void whenEventRepeatsShouldCountItInTheNextLine(CapturedOutput output) {
		at(0);
		for (int i = 0; i < 5; i++) {
			this.log.log(this.request, 403);
		}
		at(9);
		this.log.log(this.request, 403);
		at(10);
		this.log.log(this.request, 403);
		assertThat(output.getAll().lines().filter((line) -> line.contains("token-refused"))).hasSize(2);
		assertThat(output.getAll()).contains("5 more since the last line");
	}

	@ParameterizedTest
	@CsvSource({ "200", "303", "404", "410", "500" })
	void whenRequestIsNotRefusedShouldLogNothing(int status, CapturedOutput output) {
		at(0);
		this.log.log(this.request, status);
		assertThat(output.getAll()).doesNotContain("Security event");
	}

	private void at(int seconds) {
		Mockito.when(this.clock.instant()).thenReturn(START.plusSeconds(seconds));
	}

}
