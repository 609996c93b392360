package org.alipayrehearsal.web;

import java.io.ByteArrayInputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import org.alipayrehearsal.configuration.FixedClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages that depend on the visitor, compressed.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(FixedClock.class)
class CompressedPageTests {

	private static final String TOKEN = "input[name=_csrf]";

	@LocalServerPort
	private int port;

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private String step = "";

	@BeforeEach
	void begin() throws Exception {
		this.step = this.client
			.send(request("/rehearsal").header("Sec-Fetch-Site", "same-origin").POST(BodyPublishers.noBody()).build(),
					BodyHandlers.ofString())
			.headers()
			.firstValue("Location")
			.map(URI::create)
			.orElseThrow()
			.getPath();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-CN" })
	void whenGzipIsAcceptedShouldSendTheSamePage(String language) throws Exception {
		HttpResponse<byte[]> plain = get(this.step, "Accept-Language", language);
		HttpResponse<byte[]> compressed = get(this.step, "Accept-Language", language, "Accept-Encoding", "gzip");
		assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
		assertCompressed(compressed);
		assertThat(compressed.body().length).isLessThan(plain.body().length / 2);
		assertThat(withoutToken(page(compressed))).isEqualTo(withoutToken(page(plain)));
		assertThat(compressed.headers().firstValue("Content-Security-Policy"))
			.isEqualTo(plain.headers().firstValue("Content-Security-Policy"));
	}

	@Test
	void whenGzipIsRefusedShouldSayThatThePageDependsOnIt() throws Exception {
		HttpResponse<byte[]> plain = get(this.step, "Accept-Encoding", "gzip;q=0");
		assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
		assertThat(plain.headers().firstValue("Vary")).hasValueSatisfying(CompressedPageTests::isOfEncoding);
		assertThat(page(plain).select(TOKEN)).isNotEmpty();
	}

	/** Otherwise its length, compressed with text of an attacker, would reveal it. */
	@Test
	void whenPageIsSentAgainShouldMaskItsTokenAnew() throws Exception {
		assertThat(page(get(this.step, "Accept-Encoding", "gzip")).select(TOKEN).val())
			.isNotEqualTo(page(get(this.step, "Accept-Encoding", "gzip")).select(TOKEN).val());
	}

	@Test
	void whenHeadIsRequestedShouldSendTheHeadersOnly() throws Exception {
		HttpResponse<byte[]> head = this.client.send(
				request(this.step).header("Accept-Encoding", "gzip").method("HEAD", BodyPublishers.noBody()).build(),
				BodyHandlers.ofByteArray());
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(head.body()).isEmpty();
		assertThat(get(this.step, "Accept-Encoding", "gzip").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/no-such-page", "/rules/no-such-rule", "/rehearsal/none/name", "/desk/batch",
			"/words?q=zhen", "/%00" })
	void whenPageIsAnErrorOrNotKeptShouldBeReadable(String path) throws Exception {
		HttpResponse<byte[]> plain = get(path);
		HttpResponse<byte[]> compressed = get(path, "Accept-Encoding", "gzip");
		assertThat(compressed.statusCode()).isEqualTo(plain.statusCode());
		assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(withoutToken(page(compressed))).isEqualTo(withoutToken(page(plain)));
	}

	@Test
	void whenFormIsRefusedShouldBeReadable() throws Exception {
		HttpResponse<byte[]> refused = this.client.send(request(this.step).header("Accept-Encoding", "gzip")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Sec-Fetch-Site", "same-origin")
			.POST(BodyPublishers.ofString("_csrf=wrong&name.realName=Keller"))
			.build(), BodyHandlers.ofByteArray());
		assertThat(refused.statusCode()).isEqualTo(403);
		assertCompressed(refused);
		assertThat(page(refused).getElementsByAttributeValue("name", "name.realName").val()).isEqualTo("Keller");
	}

	private static void assertCompressed(HttpResponse<byte[]> response) {
		assertThat(response.headers().allValues("Content-Encoding")).containsExactly("gzip");
		assertThat(response.headers().allValues("Vary")).singleElement().satisfies(CompressedPageTests::isOfEncoding);
		assertThat(response.headers().firstValue("Content-Length")).hasValue(String.valueOf(response.body().length));
	}

	private static void isOfEncoding(String header) {
		assertThat(header).isEqualToIgnoringCase("Accept-Encoding");
	}

	private static Document page(HttpResponse<byte[]> response) throws Exception {
		byte[] body = response.body();
		if (response.headers().firstValue("Content-Encoding").isPresent()) {
			body = new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
		}
		return Jsoup.parse(new String(body, StandardCharsets.UTF_8));
	}

	private static String withoutToken(Document page) {
		page.select(TOKEN).remove();
		return page.outerHtml();
	}

	private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
		HttpRequest.Builder request = request(path);
		if (headers.length > 0) {
			request.headers(headers);
		}
		return this.client.send(request.build(), BodyHandlers.ofByteArray());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

}
