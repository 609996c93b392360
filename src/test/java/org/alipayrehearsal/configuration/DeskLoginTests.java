package org.alipayrehearsal.configuration;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import io.swagger.v3.parser.OpenAPIV3Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The login of desk and API, on a real server with a user and a key.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "rehearsal.desk.users.anna-keller-1=" + DeskLoginTests.PASSWORD_HASH,
				"rehearsal.desk.api-keys.intake=" + DeskLoginTests.KEY_HASH, "rehearsal.rates.logins=8",
				"rehearsal.rates.account-logins=400" })
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class DeskLoginTests {

	/** A name that no other test writes to the log. */
	private static final String USER = "anna-keller-1";

	/** Of {@code correct horse}. */
	static final String PASSWORD_HASH = "$2a$10$59FXTdeh31Vyw3/SaoOcLOJB48cE1A/Th9ZB.gcVhp4TscNtk3Rs6";

	/** Of {@code 0123456789abcdef0123456789abcdef}. */
	static final String KEY_HASH = "3eb1bd439947eb762998e566ccc2e099c791118b2f40579cc4f7da2b5061b7f9";

	private static final String KEY = "0123456789abcdef0123456789abcdef";

	private static final String PASSWORD = "correct horse";

	private static final String BODY = "{\"name\":{\"realName\":\"ANNA KELLER\"}}";

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private String address = "192.0.2.1";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "/desk, /desk", "/desk?practice=x, /desk", "/desk/batch, /desk/batch", "/desk/api, /desk/api",
			"/desk/batch/template.csv, /desk", "/%64esk, /desk", "/desk/batch/progress/1, /desk" })
	void whenNobodyIsSignedInShouldAskForALogin(String path, String page) throws Exception {
		HttpResponse<String> response = get(path);
		assertThat(response.statusCode()).isEqualTo(303);
		assertThat(response.headers().firstValue("Location")).contains("/desk/login?page=" + page);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/desk", "/desk/batch/results", "/desk/batch/refused" })
	void whenNobodyIsSignedInShouldTakeNothing(String path) throws Exception {
		HttpResponse<String> response = post(path, Map.of("name.realName", "ANNA KELLER"));
		assertThat(response.statusCode()).isEqualTo(401);
		assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Form realm=\"desk\"");
		assertThat(response.body()).contains("You are not signed in").doesNotContain("ANNA KELLER");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/rules", "/banks", "/questions", "/check-code", "/actuator/health", "/v3/api-docs",
			"/desk/login" })
	void whenNobodyIsSignedInShouldLeaveEverythingElseOpen(String path) throws Exception {
		assertThat(get(path).statusCode()).isEqualTo(200);
	}

	@Test
	void whenPasswordIsRightShouldOpenTheDeskForThisBrowserOnly(CapturedOutput output) throws Exception {
		this.address = "192.0.2.2";
		HttpResponse<String> response = signIn(USER, PASSWORD, "/desk/batch");
		assertThat(response.statusCode()).isEqualTo(303);
		assertThat(response.headers().firstValue("Location")).contains("/desk/batch");
		assertThat(get("/desk/batch").statusCode()).isEqualTo(200);
		assertThat(get("/desk").body()).contains("Signed in: " + USER);
		assertThat(post("/desk", Map.of("name.realName", "ANNA KELLER", "whole", "yes")).statusCode()).isEqualTo(200);
		assertThat(HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(uri("/desk")).build(), BodyHandlers.discarding())
			.statusCode()).isEqualTo(303);
		assertThat(output.getAll()).doesNotContain(USER, PASSWORD, PASSWORD_HASH);
	}

	@Test
	void whenSomebodySignsInShouldGetANewSession() throws Exception {
		this.address = "192.0.2.3";
		post("/rehearsal", Map.of());
		String before = session();
		signIn(USER, PASSWORD, "/desk");
		assertThat(session()).isNotEmpty().isNotEqualTo(before);
	}

	@Test
	void whenSomebodySignsOutShouldCloseTheDesk() throws Exception {
		this.address = "192.0.2.4";
		signIn(USER, PASSWORD, "/desk");
		Element form = Jsoup.parse(get("/desk/batch").body()).expectFirst("form[action=/desk/logout]");
		HttpResponse<String> response = post("/desk/logout",
				Map.of("_csrf", form.expectFirst("[name=_csrf]").attr("value")));
		assertThat(response.headers().firstValue("Location")).contains("/desk/login?out");
		assertThat(get("/desk").statusCode()).isEqualTo(303);
	}

	@ParameterizedTest
	@CsvSource({ USER + ", wrong", "nobody-1, correct horse", "'', ''" })
	void whenNameOrPasswordIsWrongShouldSaySoWithoutSayingWhich(String user, String password, CapturedOutput output)
			throws Exception {
		this.address = "192.0.2.5";
		HttpResponse<String> response = signIn(user, password, "https://example.org");
		assertThat(response.headers().firstValue("Location")).contains("/desk/login?wrong&page=/desk");
		assertThat(get("/desk/login?wrong&page=/desk").body()).contains("The name or the password is wrong");
		assertThat(get("/desk").statusCode()).isEqualTo(303);
		assertThat(output.getAll()).doesNotContain("nobody-1", PASSWORD);
	}

	@Test
	void whenTriesAreTooManyShouldRefuseTheRightPasswordToo(CapturedOutput output) throws Exception {
		this.address = "192.0.2.6";
		for (int i = 0; i < 8; i++) {
			assertThat(signIn(USER, "wrong" + i, "/desk").statusCode()).isEqualTo(303);
		}
		HttpResponse<String> response = signIn(USER, PASSWORD, "/desk");
		// A machine so busy that the tries took eight seconds allows one more.
		for (int more = 0; more < 8 && response.statusCode() != 429; more++) {
			response = signIn(USER, PASSWORD, "/desk");
		}
		assertThat(response.statusCode()).isEqualTo(429);
		assertThat(response.headers().firstValue("Retry-After")).isPresent();
		Document page = Jsoup.parse(response.body());
		assertThat(page.expectFirst("h1").text()).isEqualTo("Too many requests in a short time");
		assertThat(page.select("main a").eachAttr("href")).containsExactly("/desk/login", "/");
		assertThat(page.select("a.language").attr("href")).endsWith("page=/desk/login");
		assertThat(output.getAll()).doesNotContain("wrong7");
	}

	@Test
	void whenFormOfTheLoginHasNoTokenShouldRefuseIt() throws Exception {
		assertThat(post("/desk/login", Map.of("user", USER, "password", PASSWORD)).statusCode()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/rules", "/api/banks", "/api/checks", "/api/failure-messages", "/api/no-such-thing",
			"/%61pi/rules" })
	void whenProgramHasNoKeyShouldRefuseItWithAProblem(String path) throws Exception {
		HttpResponse<String> response = get(path);
		assertThat(response.statusCode()).isEqualTo(401);
		assertThat(response.headers().firstValue("WWW-Authenticate")).contains("ApiKey realm=\"api\"");
		assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(response.body()).contains("X-API-Key");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-CN" })
	void whenApiIsDescribedShouldNameTheKeyAndTheRefusals(String language) throws Exception {
		String text = this.client
			.send(HttpRequest.newBuilder(uri("/v3/api-docs")).header("Accept-Language", language).build(),
					BodyHandlers.ofString())
			.body();
		assertThat(new OpenAPIV3Parser().readContents(text).getMessages()).isEmpty();
		JsonNode document = JsonMapper.shared().readTree(text);
		assertThat(document.required("security").toString()).isEqualTo("[{\"apiKey\":[]}]");
		JsonNode scheme = document.required("components").required("securitySchemes").required("apiKey");
		assertThat(scheme.required("type").asString()).isEqualTo("apiKey");
		assertThat(scheme.required("in").asString()).isEqualTo("header");
		assertThat(scheme.required("name").asString()).isEqualTo("X-API-Key");
		assertThat(scheme.required("description").asString()).contains("X-API-Key");
		document.required("paths").forEach((path) -> path.forEach((operation) -> {
			assertThat(operation.required("responses").required("401").required("description").asString()).isNotBlank();
			assertThat(operation.required("responses").required("429").required("headers").has("Retry-After")).isTrue();
		}));
	}

	@Test
	void whenReferenceOfTheApiIsOpenedShouldAskForTheKeyAndSendIt() throws Exception {
		this.address = "192.0.2.8";
		signIn(USER, PASSWORD, "/desk/api");
		Document page = Jsoup.parse(get("/desk/api").body());
		assertThat(page.select(".try")).hasSameSizeAs(page.select("input[data-parameter=X-API-Key][data-in=header]"));
		assertThat(page.select("pre bdi:contains(curl)").eachText())
			.allMatch((command) -> command.contains("-H \"X-API-Key: $KEY\""));
	}

	@ParameterizedTest
	@CsvSource({ "/api/checks, application/json", "/api/checks/batch, text/csv" })
	void whenProgramHasAKeyShouldCheck(String path, String type) throws Exception {
		String body = type.equals("text/csv") ? "Name,Passport\nAnna Keller,C01X00T47" : BODY;
		assertThat(call(path, type, body, KEY)).isEqualTo(200);
		assertThat(call(path, type, body, KEY.toUpperCase(Locale.ROOT))).isEqualTo(401);
		assertThat(call(path, type, body, "")).isEqualTo(401);
	}

	@Test
	void whenWrongKeysAreTooManyShouldRefuseFurtherOnesButNotTheRightOne() throws Exception {
		this.address = "192.0.2.7";
		for (int i = 0; i < 8; i++) {
			assertThat(call("/api/checks", "application/json", BODY, "wrong")).isEqualTo(401);
		}
		assertThat(call("/api/checks", "application/json", BODY, "wrong")).isEqualTo(429);
		assertThat(call("/api/checks", "application/json", BODY, KEY)).isEqualTo(200);
	}

	private HttpResponse<String> signIn(String user, String password, String page)
			throws IOException, InterruptedException {
		Element form = Jsoup.parse(get("/desk/login?page=" + page).body()).expectFirst("form[action=/desk/login]");
		return post("/desk/login", Map.of("user", user, "password", password, "page", page, "_csrf",
				form.expectFirst("[name=_csrf]").attr("value")));
	}

	private String session() {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("JSESSIONID"))
			.map(HttpCookie::getValue)
			.collect(Collectors.joining());
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.client.send(request(path).build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> post(String path, Map<String, String> fields)
			throws IOException, InterruptedException {
		String body = fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return this.client.send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.header("Sec-Fetch-Site", "same-origin")
			.POST(BodyPublishers.ofString(body))
			.build(), BodyHandlers.ofString());
	}

	private int call(String path, String type, String body, String key) throws IOException, InterruptedException {
		return this.client
			.send(request(path).header("Content-Type", type)
				.header("X-API-Key", key)
				.POST(BodyPublishers.ofString(body))
				.build(), BodyHandlers.discarding())
			.statusCode();
	}

	/** Tomcat accepts the address of a client from a proxy on the same machine. */
	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(uri(path))
			.header("X-Forwarded-For", this.address)
			.header("Accept-Language", "en");
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}
