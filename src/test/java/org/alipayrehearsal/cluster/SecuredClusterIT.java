package org.alipayrehearsal.cluster;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.alipayrehearsal.AlipayRehearsalApplication;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the profile {@code cluster} with a login, a Redis Cluster, TLS and a user with
 * few rights: two instances, and each request goes to the other one.
 */
@EnabledIf("org.alipayrehearsal.cluster.RedisServer#isInstalled")
class SecuredClusterIT {

	/** Of {@code correct horse}. */
	private static final String PASSWORD_HASH = "$2a$10$59FXTdeh31Vyw3/SaoOcLOJB48cE1A/Th9ZB.gcVhp4TscNtk3Rs6";

	/** Of {@code 0123456789abcdef0123456789abcdef}. */
	private static final String KEY_HASH = "3eb1bd439947eb762998e566ccc2e099c791118b2f40579cc4f7da2b5061b7f9";

	private static final String KEY = "0123456789abcdef0123456789abcdef";

	private static final int TRIES = 4;

	@TempDir
	private static Path directory;

	private static SecuredNodes redis;

	private static List<ConfigurableApplicationContext> instances = List.of();

	@BeforeAll
	static void start() throws Exception {
		redis = new SecuredNodes(directory);
		instances = List.of(instance(), instance());
		redis.awaitAgreement();
	}

	private static ConfigurableApplicationContext instance() {
		List<String> options = new ArrayList<>(redis.options());
		options.addAll(List.of("--server.port=0", "--server.address=127.0.0.1", "--spring.main.banner-mode=off",
				RedisServer.PATIENCE, RedisServer.PATIENCE_TO_CONNECT,
				"--rehearsal.session.key=" + Base64.getEncoder().encodeToString(new byte[32]),
				"--rehearsal.desk.users.anna=" + PASSWORD_HASH, "--rehearsal.desk.users.berta=" + PASSWORD_HASH,
				"--rehearsal.desk.api-keys.intake=" + KEY_HASH, "--rehearsal.rates.logins=" + TRIES,
				"--rehearsal.rates.account-logins=" + 10 * TRIES));
		return new SpringApplicationBuilder(AlipayRehearsalApplication.class).run(options.toArray(String[]::new));
	}

	@AfterAll
	static void stop() {
		instances.forEach(ConfigurableApplicationContext::close);
		redis.close();
	}

	@Test
	void whenEachRequestGoesToTheOtherInstanceShouldKeepTheRehearsal() throws Exception {
		AlternatingBrowser browser = new AlternatingBrowser(instances, "/desk/login");
		String path = browser.begin();
		assertThat(browser.nameAfterTyping(path, "Anna Keller")).isEqualTo("Anna Keller");
		assertThat(browser.nameAfterTyping(path, "Anna Maria Keller")).isEqualTo("Anna Maria Keller");
		browser.post(path + "/finish", Map.of());
		assertThat(browser.get(path + "/name").statusCode()).isEqualTo(410);
		assertThat(browser.get(path + "/name").statusCode()).isEqualTo(410);
	}

	@Test
	void whenSomebodySignsInAtOneInstanceShouldBeSignedInAtTheOtherUntilSigningOut() throws Exception {
		AlternatingBrowser browser = new AlternatingBrowser(instances, "/desk/login");
		String path = browser.begin();
		browser.visit();
		assertThat(signIn(browser, "anna", "correct horse", "192.0.2.1").headers().firstValue("Location"))
			.contains("/desk");
		assertThat(browser.page("/desk").text()).contains("anna");
		assertThat(browser.page("/desk").text()).contains("anna");
		assertThat(browser.get(path + "/name").statusCode()).isEqualTo(200);
		browser.visit();
		assertThat(browser.post("/desk/logout", Map.of()).headers().firstValue("Location")).contains("/desk/login?out");
		assertThat(browser.get("/desk").statusCode()).isEqualTo(303);
		assertThat(browser.get("/desk").statusCode()).isEqualTo(303);
	}

	@Test
	void whenTriesAreTooManyShouldRefuseThemAtEveryInstance() throws Exception {
		AlternatingBrowser browser = new AlternatingBrowser(instances, "/desk/login");
		browser.visit();
		for (int i = 0; i < TRIES; i++) {
			assertThat(signIn(browser, "nobody", "wrong", "192.0.2.2").statusCode()).isEqualTo(303);
		}
		assertThat(signIn(browser, "nobody", "wrong", "192.0.2.2").statusCode()).isEqualTo(429);
		assertThat(signIn(browser, "nobody", "wrong", "192.0.2.2").statusCode()).isEqualTo(429);
	}

	@Test
	void whenManyAddressesTryOneNameShouldStillAcceptAnAddressThatHadSignedIn() throws Exception {
		AlternatingBrowser browser = new AlternatingBrowser(instances, "/desk/login");
		browser.visit();
		signIn(browser, "berta", "correct horse", "192.0.2.9");
		browser.visit();
		for (int i = 1; i < TRIES; i++) {
			assertThat(signIn(browser, "berta", "wrong", "198.51.100." + i).statusCode()).isEqualTo(303);
		}
		for (int i = 0; i < instances.size(); i++) {
			HttpResponse<String> refused = signIn(browser, "berta", "correct horse", "203.0.113." + i);
			assertThat(refused.statusCode()).isEqualTo(429);
			assertThat(refused.headers().firstValue("Retry-After")).isPresent();
			assertThat(signIn(browser, "berta", "correct horse", "192.0.2.9").headers().firstValue("Location"))
				.contains("/desk");
			browser.visit();
		}
	}

	@Test
	void whenCheckCodeIsDrawnByOneInstanceShouldBeJudgedByTheOther() throws Exception {
		AlternatingBrowser browser = new AlternatingBrowser(instances, "/desk/login");
		browser.visit();
		Document drawn = browser.page("/check-code");
		String id = drawn.select("form input[name=id]").val();
		for (int i = 0; i < instances.size(); i++) {
			String judged = browser.post("/check-code", Map.of("id", id, "answer", "zzzz")).body();
			assertThat(Jsoup.parse(judged).select(".finding b.exact")).isNotEmpty();
		}
	}

	@Test
	void whenBatchRunsAtOneInstanceShouldShowItsProgressAtTheOther() throws Exception {
		AlternatingBrowser browser = new AlternatingBrowser(instances, "/desk/login");
		browser.visit();
		signIn(browser, "anna", "correct horse", "192.0.2.3");
		String id = UUID.randomUUID().toString();
		HttpResponse<String> checked = browser
			.send(HttpRequest.newBuilder(browser.next("/api/checks/batch?watch=" + id))
				.header("Content-Type", "text/csv")
				.header("X-API-Key", KEY)
				.POST(BodyPublishers.ofString("reference,name.realName\nA1,Anna Keller\n"))
				.build());
		assertThat(checked.statusCode()).as(checked.body()).isEqualTo(200);
		assertThat(browser.get("/desk/batch/progress/" + id).body()).contains("\"done\":true");
	}

	@Test
	void whenThereAreManySessionsShouldUseAllNodes() throws Exception {
		for (int i = 0; i < 20; i++) {
			new AlternatingBrowser(instances, "/desk/login").begin();
		}
		assertThat(redis.nodesWithKeys()).isEqualTo(3);
	}

	private static HttpResponse<String> signIn(AlternatingBrowser browser, String user, String password, String address)
			throws Exception {
		return browser.post("/desk/login", Map.of("user", user, "password", password, "page", "/desk"), address);
	}

}
