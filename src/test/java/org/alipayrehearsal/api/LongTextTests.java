package org.alipayrehearsal.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.alipayrehearsal.configuration.FixedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts of more than 1,000 characters are refused before any rule sees them.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(FixedClock.class)
@ResourceLock("places for spreadsheets")
class LongTextTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "1000, 200", "1001, 400", "990000, 400" })
	void whenJsonHasALongTextShouldNameTheField(int length, int status) throws Exception {
		HttpResponse<String> response = post("/api/checks", "application/json",
				"{\"card\":{\"number\":\"" + "1".repeat(length) + "\"}}");
		assertThat(response.statusCode()).isEqualTo(status);
		if (status == 400) {
			assertThat(response.body()).contains("\"code\":\"too-long\"", "\"field\":\"card.number\"")
				.hasSizeLessThan(600);
		}
	}

	@Test
	void whenNameOfTheMatrixIsLongShouldNameTheField() throws Exception {
		HttpResponse<String> response = post("/api/banks/matrix", "application/json",
				"{\"name\":\"" + "1".repeat(1001) + "\"}");
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("\"code\":\"too-long\"", "\"field\":\"name\"");
	}

	@Test
	void whenSheetHasALongFieldShouldReportItsLine() throws Exception {
		HttpResponse<String> response = post("/api/checks/batch?format=ndjson", "text/csv", "name.realName\n"
				+ "x".repeat(1000) + "\n" + "1".repeat(1001) + "\n" + "1".repeat(32_000) + "\nAnna Keller\n");
		assertThat(response.body().lines().filter((line) -> line.contains("field-too-long"))).hasSize(2);
		assertThat(response.body().lines()).hasSize(5);
	}

	private HttpResponse<String> post(String path, String type, String body) throws Exception {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
				.header("Content-Type", type)
				.POST(BodyPublishers.ofString(body))
				.build(), BodyHandlers.ofString());
	}

}
