package org.alipayrehearsal.web.wizard;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.alipayrehearsal.configuration.FixedClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A request that cannot be taken is not called a fault of the server.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(FixedClock.class)
class RefusedRequestTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "/rehearsal, en, This page cannot be opened like this",
			"/sample, en, This page cannot be opened like this", "/rehearsal, zh-CN, 无法这样打开此页面" })
	void whenAFormsAddressIsOpenedShouldSayThatItCannotBe(String address, String language, String title)
			throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
			.header("Accept", "text/html")
			.header("Accept-Language", language)
			.build();
		HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
		assertThat(response.statusCode()).isEqualTo(405);
		assertThat(Jsoup.parse(response.body()).select("h1").text()).isEqualTo(title);
	}

}
