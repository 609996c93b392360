package org.alipayrehearsal.web.desk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.alipayrehearsal.configuration.FixedClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What only a real server does with a form: it reads the parts, and it sets cookies.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(FixedClock.class)
class DeskServerTests {

	private static final String BOUNDARY = "made-up-boundary";

	@LocalServerPort
	private int port;

	private final HttpClient client = HttpClient.newHttpClient();

	@ParameterizedTest
	@CsvSource({ "100000, 200, #report .verdict", "1100000, 413, h1", "2200000, 413, h1" })
	void whenTextIsLongShouldCheckItAndRefuseOneThatIsTooLong(int length, int status, String shown) throws Exception {
		HttpResponse<String> answer = this.client
			.send(request().header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
				.POST(BodyPublishers.ofString(part("name.realName", "A".repeat(length)) + "--" + BOUNDARY + "--\r\n"))
				.build(), BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(status);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select(shown)).hasSize(1);
		assertThat(page.text()).doesNotContain("answers are kept");
		assertThat(answer.headers().allValues("Set-Cookie")).noneMatch((set) -> set.contains("JSESSIONID"));
	}

	private HttpRequest.Builder request() {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/desk"))
			.header("Accept", "text/html");
	}

	private static String part(String name, String value) {
		return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
	}

}
