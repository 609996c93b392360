package org.alipayrehearsal.configuration;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests that a browser does not send: refused with a page of ours and all its headers.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(FixedClock.class)
@ExtendWith(OutputCaptureExtension.class)
@Isolated
class ServerErrorPageTests {

	private static final String[] HEADERS = { "Content-Security-Policy: default-src 'none'; style-src",
			"X-Content-Type-Options: nosniff", "X-Frame-Options: DENY", "Referrer-Policy: same-origin",
			"Permissions-Policy: ", "Cross-Origin-Opener-Policy: same-origin",
			"Cross-Origin-Resource-Policy: same-origin", "X-Robots-Tag: noindex", "Cache-Control: " };

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "GET /desk;a=b, 400", "GET //x, 400", "FROB /, 400", "TRACE /, 405", "PROPFIND /desk, 400",
			"GET /WEB-INF/web.xml, 404", "GET /META-INF/x, 404", "GET /%zz, 400", "GET /a%2fb, 400", "GET /../x, 400",
			"GET /rules?q=%zz, 400" })
	void whenRequestIsUnusualShouldAnswerWithAPageOfOurs(String line, int status) throws IOException {
		assertPage(send(line, "Accept: text/html\r\n"), status);
		assertPage(send(line, ""), status);
	}

	@Test
	void whenCookiesAreManyShouldAnswerWithAPageOfOurs() throws IOException {
		String cookies = IntStream.range(0, 201).mapToObj((i) -> "c" + i + "=1").collect(Collectors.joining("; "));
		assertPage(send("GET /", "Cookie: " + cookies + "\r\n"), 400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/desk" })
	void whenHeadersAreLargeShouldAnswerInBothLanguages(String path) throws IOException {
		String response = send("GET " + path, "X: " + "a".repeat(9000) + "\r\n");
		assertPage(response, 400);
		assertThat(Jsoup.parse(body(response)).select("[lang=zh-CN] h1").text()).isEqualTo("无法这样打开此页面");
	}

	@Test
	void whenLanguagesAreManyShouldAnswerInTheBest() throws IOException {
		String languages = IntStream.range(0, 30)
			.mapToObj((i) -> "q" + (char) ('a' + i % 26) + ";q=0.1")
			.collect(Collectors.joining(","));
		String response = send("GET /", "Accept-Language: " + languages + ",zh;q=0.9\r\n");
		assertThat(response).startsWith("HTTP/1.1 200");
		assertThat(body(response)).contains("lang=\"zh-CN\"");
	}

	@Test
	void whenScriptAsksAPageForJsonShouldAnswerWithAProblem() throws IOException {
		String response = send("GET /no-such-page", "Accept: application/json\r\n");
		assertThat(response).startsWith("HTTP/1.1 404").contains("application/problem+json");
		assertThat(body(response)).contains("\"status\":404").doesNotContain("timestamp");
	}

	@Test
	void whenRequestIsRefusedShouldLogOneLineWithoutIt(CapturedOutput output) throws IOException {
		for (int i = 0; i < 20; i++) {
			send("GET /rules?q=%zzSECRET", "");
		}
		assertThat(output.getAll().lines().filter((line) -> line.contains("bad-request"))).hasSizeLessThanOrEqualTo(1);
		assertThat(output.getAll()).doesNotContain("SECRET", "FailureLogFilter");
	}

	private static void assertPage(String response, int status) {
		assertThat(response).startsWith("HTTP/1.1 " + status).contains(HEADERS);
		Document page = Jsoup.parse(body(response));
		assertThat(page.select("h1").first()).isNotNull();
		assertThat(page.select("title").text()).endsWith(" – Alipay Rehearsal");
	}

	private static String body(String response) {
		return response.substring(response.indexOf("\r\n\r\n") + 4);
	}

	private String send(String line, String headers) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(20_000);
			socket.getOutputStream()
				.write((line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n")
					.getBytes(StandardCharsets.UTF_8));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
