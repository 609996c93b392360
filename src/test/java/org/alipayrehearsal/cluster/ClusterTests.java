package org.alipayrehearsal.cluster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.alipayrehearsal.AlipayRehearsalApplication;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the profile {@code cluster}: two instances, and each request goes to the other
 * one.
 */
@EnabledIf("org.alipayrehearsal.cluster.RedisServer#isInstalled")
class ClusterTests {

	private static final String CANARY = "Canary Katharina Q";

	private static RedisServer redis;

	private static List<ConfigurableApplicationContext> instances;

	@BeforeAll
	static void start() {
		redis = new RedisServer();
		String key = Base64.getEncoder().encodeToString(new byte[32]);
		instances = List.of(instance(key), instance(key));
	}

	private static ConfigurableApplicationContext instance(String key) {
		return new SpringApplicationBuilder(AlipayRehearsalApplication.class).run("--server.port=0",
				"--server.address=127.0.0.1", "--spring.profiles.active=cluster",
				"--spring.data.redis.port=" + redis.port(), "--rehearsal.session.key=" + key, RedisServer.PATIENCE,
				RedisServer.PATIENCE_TO_CONNECT, "--spring.main.banner-mode=off");
	}

	@AfterAll
	static void stop() {
		instances.forEach(ConfigurableApplicationContext::close);
		redis.close();
	}

	@BeforeEach
	void empty() {
		connected((redis) -> {
			redis.serverCommands().flushAll();
			return true;
		});
	}

	@Test
	void whenEachRequestGoesToTheOtherInstanceShouldKeepTheRehearsal() throws Exception {
		AlternatingBrowser browser = new AlternatingBrowser(instances, "/desk/batch");
		String path = browser.begin();
		assertThat(browser.nameAfterTyping(path, "Anna Keller")).isEqualTo("Anna Keller");
		browser.post(path + "/passport",
				Map.of("passport.number", "C01X00T47", "passport.expiresOn", "2099-05-31", "action", "anyway"));
		browser.post(path + "/name",
				Map.of("name.realName", "Anna Keller", "name.atBank", "KELLER ANNA", "action", "anyway"));
		browser.post(path + "/documents", Map.of("documents.visaKind", "Z", "action", "anyway"));
		HttpResponse<String> uploaded = browser.upload(path + "/visa-picture", "documents.visaScan", "sample/visa.jpg");
		assertThat(uploaded.statusCode()).isEqualTo(303);
		assertThat(browser.page(path + "/visa-picture").text()).contains("visa.jpg");
		assertThat(browser.page(path + "/visa-picture").text()).contains("visa.jpg");
		HttpResponse<String> removed = browser.post(path + "/visa-picture", Map.of("remove", "documents.visaScan"));
		assertThat(removed.statusCode()).isEqualTo(303);
		Document without = browser.page(path + "/visa-picture");
		assertThat(without.select("button[name=undo]")).isNotEmpty();
		browser.post(path + "/visa-picture", Map.of("undo", "1"));
		assertThat(browser.page(path + "/visa-picture").text()).contains("visa.jpg");
	}

	@Test
	void whenInstancesShareAnswersShouldSayHowTheyAreStored() throws Exception {
		Document start = new AlternatingBrowser(instances, "/desk/batch").page("/");
		assertThat(start.select("footer").text()).contains("stored encrypted").doesNotContain("never written");
		assertThat(start.text()).doesNotContain("in memory");
		assertThat(new AlternatingBrowser(instances, "/desk/batch").chinesePage("/").select("footer").text())
			.contains("加密保存")
			.doesNotContain("不会写入磁盘");
	}

	@Test
	void whenSampleIsOpenShouldSaySoAtEveryInstanceAndContinueTheOwnRehearsal() throws Exception {
		AlternatingBrowser browser = new AlternatingBrowser(instances, "/desk/batch");
		String own = browser.begin();
		String sample = browser.post("/sample", Map.of()).headers().firstValue("Location").orElseThrow();
		for (int i = 0; i < 2; i++) {
			assertThat(browser.page(URI.create(sample).getPath()).select(".made-up")).hasSize(1);
		}
		for (int i = 0; i < 2; i++) {
			assertThat(browser.page("/").select(".doors a.first").attr("href")).isEqualTo(own);
		}
	}

	@Test
	void whenWarningsWereShownShouldContinueAtTheSecondTime() throws Exception {
		AlternatingBrowser browser = new AlternatingBrowser(instances, "/desk/batch");
		String path = browser.begin();
		Map<String, String> answers = Map.of("name.realName", "Anna Katharina Keller", "name.atBank", "ANNA KELLER");
		String first = browser.post(path + "/name", answers).headers().firstValue("Location").orElseThrow();
		browser.get(path + "/name");
		String second = browser.post(path + "/name", answers).headers().firstValue("Location").orElseThrow();
		browser.post(path + "/name", Map.of("name.realName", "Anna Keller", "name.atBank", "X", "action", "anyway"));
		assertThat(browser.get(path).headers().firstValue("Location").orElseThrow()).endsWith("/passport");
		assertThat(first).startsWith(path);
		assertThat(second).startsWith(path);
	}

	@Test
	void whenTwoTabsChangeDifferentAnswersAtOnceShouldKeepBoth() throws Exception {
		AlternatingBrowser browser = new AlternatingBrowser(instances, "/desk/batch");
		String path = browser.begin();
		browser.post(path + "/name",
				Map.of("name.realName", "Anna Keller", "name.atBank", "KELLER ANNA", "action", "anyway"));
		for (int i = 0; i < 20; i++) {
			String phone = "1391234" + (1000 + i);
			CompletableFuture<HttpResponse<String>> one = browser.postLater(path + "/contact",
					Map.of("contact.phone", phone, "action", "anyway"));
			CompletableFuture<HttpResponse<String>> other = browser.postLater(path + "/passport",
					Map.of("passport.number", "C" + phone, "action", "anyway"));
			assertThat(List.of(one.get().statusCode(), other.get().statusCode())).containsOnly(303);
			assertThat(browser.page(path + "/passport").select("[name=passport.number]").val()).isEqualTo("C" + phone);
			browser.post(path + "/documents", Map.of("documents.visaKind", "Z", "action", "anyway"));
			browser.post(path + "/visa-picture", Map.of("action", "anyway"));
			browser.post(path + "/entry-picture", Map.of("action", "anyway"));
			assertThat(browser.page(path + "/contact").select("[name=contact.phone]").val()).isEqualTo(phone);
		}
	}

	@Test
	void whenRehearsalIsFinishedShouldBeGoneAtEveryInstance() throws Exception {
		AlternatingBrowser browser = new AlternatingBrowser(instances, "/desk/batch");
		String path = browser.begin();
		String other = browser.begin();
		browser.post(path + "/finish", Map.of());
		assertThat(browser.get(path + "/name").statusCode()).isEqualTo(410);
		assertThat(browser.get(path + "/name").statusCode()).isEqualTo(410);
		assertThat(browser.get(other + "/name").statusCode()).isEqualTo(200);
		browser.post(other + "/finish", Map.of());
		assertThat(keys("rehearsal:session*")).isZero();
	}

	@Test
	void whenAnswersAreStoredShouldBeEncryptedAndNameNoClass() throws Exception {
		AlternatingBrowser browser = new AlternatingBrowser(instances, "/desk/batch");
		String path = browser.begin();
		browser.post(path + "/name", Map.of("name.realName", CANARY, "name.atBank", "KELLER ANNA", "action", "anyway"));
		String stored = dump();
		assertThat(stored).contains("name.realName").doesNotContain(CANARY, "Canary", "alipayrehearsal", "java.");
	}

	@Test
	void whenStoreIsAwayShouldRefuseWhatNeedsASessionAndGoOnOtherwise() throws Exception {
		AlternatingBrowser browser = new AlternatingBrowser(instances, "/desk/batch");
		String path = browser.begin();
		browser.get(path + "/name");
		redis.stop();
		for (int i = 0; i < 2; i++) {
			HttpResponse<String> page = browser.get(path + "/name");
			assertThat(page.statusCode()).isEqualTo(503);
			assertThat(page.headers().firstValue("Retry-After")).contains("5");
			assertThat(browser.post("/rehearsal", Map.of()).statusCode()).isEqualTo(503);
			assertThat(browser.post("/sample", Map.of()).statusCode()).isEqualTo(503);
			assertThat(browser.post("/sample", Map.of()).statusCode()).isEqualTo(503);
			assertThat(browser.get("/").statusCode()).isEqualTo(200);
			assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
			assertThat(browser.get("/desk/batch").statusCode()).isEqualTo(200);
			assertThat(browser.get("/check-code").statusCode()).isEqualTo(200);
			assertThat(browser.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
			assertThat(browser.get("/actuator/health").statusCode()).isEqualTo(200);
			assertThat(browser.check().statusCode()).isEqualTo(200);
		}
		redis.start();
		long limit = System.nanoTime() + Duration.ofSeconds(20).toNanos();
		for (int begun = 0; begun < instances.size();) {
			begun = (browser.post("/rehearsal", Map.of()).statusCode() == 303) ? begun + 1 : 0;
			assertThat(System.nanoTime()).isLessThan(limit);
		}
	}

	@Test
	void whenCheckCodeIsDrawnByOneInstanceShouldBeJudgedByTheOther() throws Exception {
		AlternatingBrowser browser = new AlternatingBrowser(instances, "/desk/batch");
		browser.visit();
		Document drawn = browser.page("/check-code");
		String id = drawn.select("form input[name=id]").val();
		Document judged = Jsoup.parse(browser.post("/check-code", Map.of("id", id, "answer", "zzzz")).body());
		assertThat(id).isNotEmpty();
		assertThat(judged.select(".finding b.exact")).isNotEmpty();
	}

	@Test
	void whenManyCheckCodesAreDrawnShouldStoreNothing() throws Exception {
		AlternatingBrowser browser = new AlternatingBrowser(instances, "/desk/batch");
		for (int i = 0; i < 20; i++) {
			assertThat(browser.get("/check-code").statusCode()).isEqualTo(200);
		}
		assertThat(keys("*")).isZero();
	}

	@Test
	void whenBatchRunsAtOneInstanceShouldShowItsProgressAtTheOther() throws Exception {
		AlternatingBrowser browser = new AlternatingBrowser(instances, "/desk/batch");
		String id = UUID.randomUUID().toString();
		HttpRequest batch = HttpRequest.newBuilder(browser.next("/api/checks/batch?watch=" + id))
			.header("Content-Type", "text/csv")
			.POST(BodyPublishers.ofString("reference,name.realName\nA1,Anna Keller\n"))
			.build();
		assertThat(browser.send(batch).statusCode()).isEqualTo(200);
		HttpResponse<String> progress = browser.get("/desk/batch/progress/" + id);
		assertThat(progress.statusCode()).isEqualTo(200);
		assertThat(progress.body()).contains("\"done\":true");
		assertThat(keys("rehearsal:batch-progress:*")).isZero();
	}

	private static long keys(String pattern) {
		return Objects.requireNonNull(connected((redis) -> (long) Objects
			.requireNonNull(redis.keyCommands().keys(pattern.getBytes(StandardCharsets.UTF_8)))
			.size()));
	}

	private static String dump() {
		return connected((redis) -> Objects
			.requireNonNull(redis.keyCommands().keys("rehearsal:session*".getBytes(StandardCharsets.UTF_8)))
			.stream()
			.flatMap((key) -> Objects.requireNonNull(redis.hashCommands().hGetAll(key)).entrySet().stream())
			.map((field) -> new String(field.getKey(), StandardCharsets.UTF_8) + "="
					+ new String(field.getValue(), StandardCharsets.ISO_8859_1))
			.collect(Collectors.joining("\n")));
	}

	private static <T> T connected(Function<RedisConnection, T> command) {
		try (RedisConnection connection = instances.get(0).getBean(RedisConnectionFactory.class).getConnection()) {
			return command.apply(connection);
		}
	}

}
