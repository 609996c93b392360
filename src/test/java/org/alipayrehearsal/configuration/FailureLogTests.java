package org.alipayrehearsal.configuration;

import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;

import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the log gets of a failure that nobody thought of, on a real server.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({ FixedClock.class, FailureLogTests.Failing.class })
@ExtendWith(OutputCaptureExtension.class)
@Isolated
class FailureLogTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/fails-in-controller", "/fails-in-template", "/api/fails" })
	void whenRequestFailsShouldLogWhereButNotWhat(String address, CapturedOutput output) throws Exception {
		HttpResponse<String> response = get(address);
		assertThat(response.statusCode()).isEqualTo(500);
		assertThat(response.body()).doesNotContain("SECRET");
		assertThat(output.getAll()).contains("IllegalStateException", "FailureLogTests$").doesNotContain("SECRET");
	}

	@Test
	void whenApiFailsShouldAnswerWithAProblem() throws Exception {
		HttpResponse<String> response = get("/api/fails");
		assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
	}

	@Test
	void whenPersonStopsSendingShouldLogNothing(CapturedOutput output) {
		IOException gone = new IOException("SECRET", new ClientAbortException(new EOFException()));
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> new FailureLogFilter(new AllocationHealthIndicator(Clock.systemUTC()),
					new SecurityEventLog(Clock.systemUTC(), null))
				.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (request, response) -> {
					throw new IllegalStateException(gone);
				}));
		assertThat(output.getAll()).doesNotContain("Unexpected");
	}

	private HttpResponse<String> get(String address) throws IOException, InterruptedException {
		URI uri = URI.create("http://localhost:" + this.port + address);
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
	}

	@Controller
	static class Failing {

		@GetMapping({ "/fails-in-controller", "/api/fails" })
		String fail() {
			throw new IllegalStateException("SECRET", new IllegalArgumentException("SECRET"));
		}

		@GetMapping("/fails-in-template")
		View render() {
			return (model, request, response) -> fail();
		}

	}

}
