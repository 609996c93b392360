package org.alipayrehearsal.web.wizard;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import org.alipayrehearsal.configuration.FixedClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form whose token or rehearsal is gone loses nothing of what was typed.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(FixedClock.class)
class ExpiredFormTests {

	private static final String NAME = "Ānna <Keller>";

	private static final String TYPED = "name.realName=" + URLEncoder.encode(NAME, StandardCharsets.UTF_8);

	@LocalServerPort
	private int port;

	private final HttpClient client = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.followRedirects(HttpClient.Redirect.NORMAL)
		.build();

	@Test
	void whenTokenIsWrongShouldShowThePageWithTheTextsAndANewToken() throws Exception {
		HttpResponse<String> begun = begin();
		String address = begun.uri().getPath();
		HttpResponse<String> refused = post(address, TYPED + "&_csrf=wrong", "same-origin");
		assertThat(refused.statusCode()).isEqualTo(403);
		Document page = Jsoup.parse(refused.body());
		assertThat(page.getElementsByAttributeValue("name", "name.realName").val()).isEqualTo(NAME);
		assertThat(page.select(".expired").text()).startsWith("This page was open for a long time");
		Document stored = Jsoup.parse(get(address).body());
		assertThat(stored.getElementsByAttributeValue("name", "name.realName").val()).isEmpty();
		HttpResponse<String> taken = post(address, TYPED + "&_csrf=" + token(page), "same-origin");
		assertThat(taken.statusCode()).isEqualTo(200);
		assertThat(Jsoup.parse(taken.body()).select(".expired")).isEmpty();
		assertThat(Jsoup.parse(get(address).body()).getElementsByAttributeValue("name", "name.realName").val())
			.isEqualTo(NAME);
	}

	@ParameterizedTest
	@EnumSource(RehearsalPage.class)
	void whenTokenIsWrongShouldShowEachPageAgain(RehearsalPage page) throws Exception {
		String address = begin().uri().getPath().replace("/name", "/" + page.path());
		HttpResponse<String> refused = post(address, "_csrf=wrong", "same-origin");
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(Jsoup.parse(refused.body()).select(".expired")).isNotEmpty();
	}

	@Test
	void whenTokenOfThePageToBeginWithIsWrongShouldShowItAgain() throws Exception {
		String address = begin().uri().getPath().replace("/name", "/begin");
		HttpResponse<String> refused = post(address, "action=read&_csrf=wrong", "same-origin");
		assertThat(refused.statusCode()).isEqualTo(403);
		Document page = Jsoup.parse(refused.body());
		assertThat(page.select(".expired")).isNotEmpty();
		assertThat(page.select("input[name=picture]")).isNotEmpty();
		assertThat(post(address, "action=skip&_csrf=" + token(page), "same-origin").uri().getPath()).endsWith("/name");
	}

	@ParameterizedTest
	@CsvSource({ "/desk, name.realName", "/name-variants, name", "/banks, name" })
	void whenFormOnlyComputesShouldNeedNoToken(String address, String field) throws Exception {
		HttpResponse<String> computed = post(address, field + "=Anna+Keller", null);
		assertThat(computed.statusCode()).isEqualTo(200);
		Document page = Jsoup.parse(computed.body());
		assertThat(page.getElementsByAttributeValue("name", field).val()).isEqualTo("Anna Keller");
		assertThat(page.select(".expired")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/rehearsal", "/sample" })
	void whenBrowserSaysNothingOfItsPageShouldAskOnceToBegin(String address) throws Exception {
		HttpResponse<String> asked = post(address, TYPED, null);
		assertThat(asked.statusCode()).isEqualTo(403);
		Document page = Jsoup.parse(asked.body());
		assertThat(page.select("h1").text()).isEqualTo("Begin a rehearsal");
		assertThat(page.select(".expired")).isEmpty();
		String form = TYPED + "&_csrf=" + token(page);
		assertThat(post(page.select("main form").attr("action"), form, null).uri().getPath()).startsWith("/rehearsal/");
	}

	@ParameterizedTest
	@CsvSource({ "/rehearsal, cross-site", "/sample, same-site", "/rehearsal, none" })
	void whenAnotherSiteBeginsARehearsalShouldNot(String address, String site) throws Exception {
		HttpResponse<String> refused = post(address, TYPED, site);
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.headers().allValues("Set-Cookie")).noneMatch((cookie) -> cookie.startsWith("JSESSIONID"));
	}

	@ParameterizedTest
	@CsvSource({ "cross-site", "same-site" })
	void whenAnotherSiteSendsTheFormShouldShowNothingOfIt(String site) throws Exception {
		HttpResponse<String> refused = post("/desk", "name.realName=Mallory", site);
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.body()).doesNotContain("Mallory");
	}

	@Test
	void whenRehearsalIsGoneShouldTakeTheTextsIntoANewOne() throws Exception {
		String token = token(Jsoup.parse(begin().body()));
		HttpResponse<String> gone = post("/rehearsal/36a5d7a8-0a36-4f1e-8d7b-1c8a2f0f6a55/name",
				TYPED + "&_csrf=" + token, "same-origin");
		assertThat(gone.statusCode()).isEqualTo(410);
		Document page = Jsoup.parse(gone.body());
		assertThat(page.select("main bdi").eachText()).containsExactly(NAME);
		HttpResponse<String> begun = post("/rehearsal", TYPED + "&_csrf=" + token(page), "same-origin");
		assertThat(Jsoup.parse(begun.body()).getElementsByAttributeValue("name", "name.realName").val())
			.isEqualTo(NAME);
	}

	@Test
	void whenTokenIsSetShouldBeSentWhenALinkOfAnotherSiteIsFollowed() throws Exception {
		assertThat(begin().headers().allValues("Set-Cookie"))
			.anyMatch((cookie) -> cookie.startsWith("XSRF-TOKEN=") && cookie.contains("SameSite=Lax"));
	}

	private HttpResponse<String> begin() throws Exception {
		return post("/rehearsal", "", "same-origin");
	}

	private static String token(Document page) {
		return URLEncoder.encode(page.select("main input[name=_csrf]").attr("value"), StandardCharsets.UTF_8);
	}

	private HttpResponse<String> get(String path) throws Exception {
		return this.client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> post(String path, String form, @Nullable String site) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form));
		if (site != null) {
			request.header("Sec-Fetch-Site", site);
		}
		return this.client.send(request.build(), BodyHandlers.ofString());
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}
