package org.alipayrehearsal.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import org.alipayrehearsal.configuration.FixedClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link PageCacheFilter}.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(FixedClock.class)
class PageCacheFilterTests {

	private static final String PAGES = "/,/questions,/banks,/words,/failure-messages,/rules,/changes,/name-variants,"
			+ "/bank-counter,/afterwards,/desk,/rules/name-middle-dot";

	@LocalServerPort
	private int port;

	private final HttpClient client = HttpClient.newHttpClient();

	@Test
	void whenPageIsTheSameForEverybodyShouldSendItAgainWithAllHeaders() throws Exception {
		for (String path : PAGES.split(",", -1)) {
			HttpResponse<byte[]> rendered = get(path);
			HttpResponse<byte[]> kept = get(path);
			assertThat(kept.statusCode()).as(path).isEqualTo(200);
			assertThat(kept.body()).as(path).isEqualTo(rendered.body());
			assertThat(kept.headers().map().entrySet()).as(path)
				.filteredOn((header) -> !header.getKey().equalsIgnoreCase("date"))
				.containsExactlyInAnyOrderElementsOf(rendered.headers()
					.map()
					.entrySet()
					.stream()
					.filter((header) -> !header.getKey().equalsIgnoreCase("date"))
					.toList());
			assertThat(kept.headers().firstValue("ETag")).as(path).isPresent();
			assertThat(kept.headers().firstValue("Set-Cookie")).as(path).isEmpty();
			assertThat(kept.headers().firstValue("Content-Security-Policy")).as(path)
				.hasValueSatisfying((policy) -> assertThat(policy).startsWith("default-src 'none'"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-CN" })
	void whenLanguageDiffersShouldSendThePageInIt(String language) throws Exception {
		for (int i = 0; i < 2; i++) {
			HttpResponse<byte[]> page = get("/", "Accept-Language", language);
			assertThat(page.headers().firstValue("Content-Language")).hasValue(language);
			assertThat(Jsoup.parse(new ByteArrayInputStream(page.body()), "UTF-8", "").select("html").attr("lang"))
				.isEqualTo(language);
		}
	}

	@ParameterizedTest
	@CsvSource({ "gzip, true", "'deflate, gzip;q=0.5', true", "gzip;q=0, false", "identity, false", "br, false" })
	void whenGzipIsAcceptedShouldSendItCompressed(String accepted, boolean compressed) throws Exception {
		byte[] plain = get("/").body();
		for (int i = 0; i < 2; i++) {
			HttpResponse<byte[]> page = get("/", "Accept-Encoding", accepted);
			assertThat(page.headers().firstValue("Content-Encoding").isPresent()).isEqualTo(compressed);
			assertThat(compressed ? decompress(page.body()) : page.body()).isEqualTo(plain);
			assertThat(page.headers().firstValue("Content-Length")).hasValue(String.valueOf(page.body().length));
		}
	}

	@Test
	void whenPageIsFirstAskedForCompressedShouldCompressItOnce() throws Exception {
		String notRenderedYet = "/rules/bank-agricultural";
		byte[] compressed = get(notRenderedYet, "Accept-Encoding", "gzip").body();
		assertThat(decompress(compressed)).isEqualTo(get(notRenderedYet).body())
			.startsWith("<!DOCTYPE".getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void whenPageIsKnownShouldSendNothing() throws Exception {
		String tag = get("/words").headers().firstValue("ETag").orElseThrow();
		HttpResponse<byte[]> known = get("/words", "If-None-Match", tag);
		assertThat(known.statusCode()).isEqualTo(304);
		assertThat(known.body()).isEmpty();
		assertThat(get("/words", "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/words?q=zhen", "/desk/batch", "/no-such-page", "/rules/no-such-rule", "/rules/search-texts" })
	void whenPageDependsOnMoreShouldNotKeepIt(String path) throws Exception {
		get(path);
		assertThat(get(path).headers().firstValue("ETag")).isEmpty();
	}

	@Test
	void whenSessionIsOpenShouldRenderThePage() throws Exception {
		HttpResponse<String> begun = this.client.send(request("/rehearsal").header("Sec-Fetch-Site", "same-origin")
			.POST(HttpRequest.BodyPublishers.noBody())
			.build(), BodyHandlers.ofString());
		String session = begun.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
		get("/");
		HttpResponse<byte[]> start = get("/", "Cookie", session);
		assertThat(new String(start.body(), StandardCharsets.UTF_8)).contains("href=\"/rehearsal/");
		assertThat(start.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
	}

	private static byte[] decompress(byte[] body) throws IOException {
		return new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
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
