package org.alipayrehearsal.configuration;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the property {@code rehearsal.cookies.host-prefix}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "rehearsal.cookies.host-prefix=true")
class HostPrefixTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Test
	void whenConnectionIsSecureShouldPrefixTheCookies() throws Exception {
		HttpResponse<String> page = get("");
		String cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
		assertThat(cookie).startsWith("__Host-XSRF-TOKEN=").contains("Secure", "Path=/").doesNotContain("Domain");
		HttpResponse<String> begun = begin(page, cookie.split(";", -1)[0]);
		assertThat(begun.statusCode()).isEqualTo(303);
		assertThat(begun.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("__Host-SESSION=")
			.contains("Secure", "Path=/")
			.doesNotContain("Domain");
	}

	@Test
	void whenFormHasTheTokenOfTheNameBeforeShouldAcceptIt() throws Exception {
		String before = "XSRF-TOKEN=11111111-2222-4333-8444-555555555555";
		HttpResponse<String> begun = begin(get(before), before);
		assertThat(begun.statusCode()).isEqualTo(303);
	}

	private HttpResponse<String> get(String cookie) throws Exception {
		return this.client.send(secure("/desk/batch", cookie).build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> begin(HttpResponse<String> page, String cookie) throws Exception {
		String token = Jsoup.parse(page.body()).select("input[name=_csrf]").attr("value");
		return this.client.send(secure("/rehearsal", cookie).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("_csrf=" + token))
			.build(), BodyHandlers.ofString());
	}

	private HttpRequest.Builder secure(String path, String cookie) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.header("X-Forwarded-Proto", "https");
		return cookie.isEmpty() ? request : request.header("Cookie", cookie);
	}

}
