package org.alipayrehearsal.configuration;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What the profile {@code management} measures and shows, and what it never shows.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
@ActiveProfiles("management")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetricsTests {

	private static final String CANARY = "CANARY";

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@LocalManagementPort
	private int management;

	@BeforeAll
	void sendCanaries() throws Exception {
		assertThat(post("/api/checks", "application/json",
				"{\"name\":{\"realName\":\"CANARY KELLER1\"},\"passport\":{\"number\":\"CANARY1\"}}"))
			.isEqualTo(200);
		assertThat(post("/api/checks", "application/json", "{\"CANARY\":\"CANARY\"}")).isEqualTo(400);
		assertThat(post("/api/checks/batch", "text/csv", "Name,Passport,CANARY\nCANARY KELLER,CANARY1\n,\nCANARY"))
			.isEqualTo(200);
		assertThat(post("/desk", "application/x-www-form-urlencoded", "name.realName=CANARY&whole=yes&CANARY=CANARY"))
			.isEqualTo(200);
		assertThat(post("/rehearsal/CANARY/name", "application/x-www-form-urlencoded", "name.realName=CANARY"))
			.isEqualTo(403);
		assertThat(post("/desk", "multipart/form-data; boundary=x",
				String.join("\r\n", "--x",
						"Content-Disposition: form-data; name=\"documents.visaScan\"; filename=\"CANARY.jpg\"", "",
						"CANARY", "--x--", "")))
			.isEqualTo(200);
		for (String path : Set.of("/CANARY", "/rules/CANARY?q=CANARY", "/api/CANARY", "/rules?q=CANARY",
				"/images/CANARY", "/CANARY;CANARY=CANARY", "/rehearsal/CANARY/name", "/")) {
			get(this.port, path);
		}
		for (int i = 0; i < 3; i++) {
			get(this.port, "/words");
		}
		raw("CANARY /CANARY HTTP/1.1\r\nHost: CANARY\r\nUser-Agent: CANARY\r\ntraceparent: CANARY\r\nConnection: close\r\n\r\n");
	}

	@Test
	void whenFormsAreCheckedShouldCountVerdictsRulesAndSteps() throws Exception {
		assertThat(scrape()).containsPattern("rehearsal_checks_total\\{channel=\"api\",verdict=\"not_ready\"} 1\\.0")
			.containsPattern("rehearsal_checks_total\\{channel=\"desk\",verdict=\"not_ready\"} 2\\.0")
			.containsPattern(
					"rehearsal_findings_total\\{rule=\"passport-min-length\",severity=\"error\",step=\"passport\"} [1-9]")
			.contains("rehearsal_batch_lines_total{result=\"checked\"} 2.0")
			.contains("rehearsal_batch_files_total{outcome=\"complete\"} 1.0");
	}

	@Test
	void whenRequestsAreRefusedShouldCountKinds() throws Exception {
		assertThat(scrape()).containsPattern("rehearsal_refusals_total\\{kind=\"bad-request\"} [1-9]")
			.containsPattern("rehearsal_refusals_total\\{kind=\"token-refused\"} [1-9]");
	}

	@Test
	void whenPictureIsExaminedShouldMeasureItsTime() throws Exception {
		assertThat(scrape()).contains("rehearsal_pictures_seconds_count{outcome=\"not_tried\",type=\"text\"} 1")
			.contains("rehearsal_pictures_seconds_bucket{outcome=\"not_tried\",type=\"text\",le=\"0.25\"}");
	}

	@Test
	void whenRequestIsMeasuredShouldBeNamedByThePatternOfItsAddress() throws Exception {
		assertThat(scrape()).contains("uri=\"/rehearsal/{id}/{page:", "uri=\"/api/checks\"",
				"uri=\"/api/checks/batch\"", "method=\"other\"");
	}

	@Test
	void whenPageIsSentFromTheCacheShouldBeNamedByThePatternOfItsAddress() throws Exception {
		assertThat(scrape()).containsPattern("http_server_requests_seconds_count\\{[^}]*uri=\"/words\"} 3");
	}

	@Test
	void whenAPersonTypesSomethingShouldNeverBeInAMetric() throws Exception {
		assertThat(scrape()).doesNotContainIgnoringCase(CANARY);
	}

	/** Values of labels are constants; their number does not grow with requests. */
	@Test
	void whenUnknownAddressesAreAskedForShouldAddNoSeries() throws Exception {
		Set<String> before = series();
		for (int i = 0; i < 20; i++) {
			get(this.port, "/unknown-" + i);
			get(this.port, "/rules/unknown-" + i);
			raw("METHOD" + i + " / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		}
		Set<String> added = new TreeSet<>(series());
		added.removeAll(before);
		assertThat(added).hasSizeLessThan(10);
	}

	@Test
	void whenDashboardAsksForAMetricShouldBeMeasured() throws Exception {
		// The pauses of the collector are only measured from the first one on.
		System.gc();
		await().until(() -> scrape().contains("jvm_gc_pause_seconds"));
		String scraped = scrape();
		JsonNode dashboard = JsonMapper.shared()
			.readTree(Files.readString(Path.of("deploy/grafana-dashboard.json"), StandardCharsets.UTF_8));
		Set<String> expressions = dashboard.findValues("expr")
			.stream()
			.map(JsonNode::asString)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(expressions).hasSizeGreaterThan(10).allSatisfy((expression) -> {
			Set<String> metrics = Pattern.compile("[a-z]+(?:_[a-z]+)+(?=\\{|\\[)")
				.matcher(expression)
				.results()
				.map(MatchResult::group)
				.collect(Collectors.toSet());
			assertThat(metrics).as(expression)
				.isNotEmpty()
				.allSatisfy((metric) -> assertThat(scraped).contains(metric));
		});
	}

	@Test
	void whenManagementHasItsOwnPortShouldShowNothingOnTheOther() throws Exception {
		for (String path : Set.of("/actuator", "/actuator/prometheus", "/actuator/health", "/actuator/info")) {
			assertThat(get(this.port, path)).as(path).isEqualTo(404);
		}
		for (String path : Set.of("/actuator/metrics", "/actuator/env", "/actuator/heapdump", "/", "/desk")) {
			assertThat(get(this.management, path)).as(path).isEqualTo(404);
		}
		assertThat(get(this.management, "/actuator/health/readiness")).isEqualTo(200);
	}

	private Set<String> series() throws IOException, InterruptedException {
		return scrape().lines()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> line.substring(0, line.lastIndexOf(' ')))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private String scrape() throws IOException, InterruptedException {
		return this.client.send(request(this.management, "/actuator/prometheus").build(), BodyHandlers.ofString())
			.body();
	}

	private int get(int to, String path) throws IOException, InterruptedException {
		return this.client.send(request(to, path).build(), BodyHandlers.discarding()).statusCode();
	}

	private int post(String path, String type, String body) throws IOException, InterruptedException {
		HttpRequest request = request(this.port, path).header("Content-Type", type)
			.header("X-CANARY", CANARY)
			.POST(BodyPublishers.ofString(body))
			.build();
		HttpResponse<Void> response = this.client.send(request, BodyHandlers.discarding());
		return response.statusCode();
	}

	private static HttpRequest.Builder request(int to, String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + to + path));
	}

	private void raw(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			socket.getInputStream().readAllBytes();
		}
	}

}
