package org.alipayrehearsal.api;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.scan.SamplePictures;
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
 * What only a real server shows: connections, limits, and answers to what never reaches a
 * controller.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(FixedClock.class)
@ExtendWith(OutputCaptureExtension.class)
@Isolated
class ApiServerTests {

	private static final int MEGABYTE = 1024 * 1024;

	private static final String BOUNDARY = "boundary-of-parts";

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GET    | /api                       | 404
			GET    | /api/                      | 404
			POST   | /api/no-such-thing         | 404
			GET    | /api/checks/SECRET         | 404
			GET    | /api/rules/SECRET          | 404
			GET    | /api/rules/SECRET/SECRET   | 404
			GET    | /api/rules/SECRET%20one    | 404
			POST   | /v3/no-such-thing          | 404
			GET    | /api/checks                | 405
			PUT    | /api/checks                | 405
			DELETE | /api/checks                | 405
			PATCH  | /api/rules                 | 405
			POST   | /api/banks                 | 405
			GET    | /api/banks/matrix          | 405
			GET    | /api/checks/batch          | 405
			GET    | /api/failure-messages/explain | 405
			DELETE | /v3/api-docs               | 405
			TRACE  | /api/checks                | 405
			SECRET | /api/checks                | 400
			POST   | /api//checks               | 400
			POST   | //api//checks              | 400
			POST   | /api/checks;x=SECRET       | 400
			POST   | /api;x=SECRET/checks       | 400
			POST   | /%61pi/checks;x=SECRET     | 400
			GET    | /api/rules/a%2FSECRET      | 400
			GET    | /api/rules/a%5CSECRET      | 400
			GET    | /api/rules/%00SECRET       | 400
			GET    | /api/rules/%25SECRET       | 400
			POST   | /api/%2e%2e/checks         | 400
			POST   | /api/../api/no-such-thing  | 400
			GET    | /api/%ZZ                   | 400
			GET    | /api/SECRET{               | 400
			""")
	void whenRequestReachesNoControllerShouldStillAnswerInJson(String method, String path, int status,
			CapturedOutput output) throws Exception {
		String answer = raw(
				method + " " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 " + status);
		assertThat(answer).contains("application/problem+json", "no-store", "\"status\":" + status, "\"title\":");
		assertThat(answer).doesNotContain("SECRET").doesNotContain("Exception");
		if (status == 405) {
			assertThat(answer).contains("\r\nAllow: ");
		}
		assertThat(output.getAll()).doesNotContain("SECRET");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			SECRET                                                             | 400
			GET /api/checks HTTP/9.9                                           | 505
			GET /api/checks SECRET                                             | 400
			GET SECRET HTTP/1.1~Host: x                                        | 400
			GET http://[SECRET/api/checks HTTP/1.1~Host: x                     | 400
			POST /api/checks HTTP/1.1                                          | 400
			POST /api/checks HTTP/1.1~Host: x~Host: y                          | 400
			POST /api/checks HTTP/1.1~Host: SECRET SECRET                      | 400
			POST /api/checks HTTP/1.1~Host: x~SECRET SECRET: y                 | 400
			POST /api/checks HTTP/1.1~Host: x~Content-Length: SECRET           | 400
			POST /api/checks HTTP/1.1~Host: x~Content-Length: -1               | 400
			POST /api/checks HTTP/1.1~Host: x~Content-Length: 1~Content-Length: 2 | 400
			POST /api/checks HTTP/1.1~Host: x~Transfer-Encoding: SECRET        | 501
			POST /api/checks HTTP/1.1~Host: x~Expect: SECRET                   | 417
			""")
	void whenRequestCannotBeReadShouldStillAnswerInJson(String head, int status, CapturedOutput output)
			throws Exception {
		String answer = raw(head.replace("~", "\r\n") + "\r\nConnection: close\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 " + status);
		assertThat(answer).contains("application/problem+json", "no-store", "\"status\":" + status, "\"title\":");
		assertThat(answer).doesNotContain("SECRET").doesNotContain("Exception");
		assertThat(output.getAll()).doesNotContain("SECRET");
	}

	@Test
	void whenHeadersAreTooLongShouldStillAnswerInJson(CapturedOutput output) throws Exception {
		String answer = raw("GET /api/rules HTTP/1.1\r\nHost: x\r\nX-Long: " + "SECRET".repeat(3000)
				+ "\r\nConnection: close\r\n\r\n");
		assertThat(answer).contains("HTTP/1.1 4", "application/problem+json").doesNotContain("SECRET");
		assertThat(output.getAll()).doesNotContain("SECRET");
	}

	@Test
	void whenPageCannotBeReadShouldNotAnswerInJson() throws Exception {
		assertThat(raw("GET /words/%ZZ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 400")
			.contains("text/html")
			.doesNotContain("Exception", "Tomcat");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ZZ                            | 400
			5~{\"name                     | 400
			-1~x                          | 400
			FFFFFFFFFFFFFFFFFFFF~x        | 400
			""")
	void whenChunksAreBrokenShouldBeABadRequest(String chunks, int status, CapturedOutput output) throws Exception {
		String answer = raw("POST /api/checks HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
				+ "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + chunks.replace("~", "\r\n") + "\r\n");
		assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json");
		assertThat(output.getAll()).doesNotContain("Exception");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "image/png", "garbage", "", "a/b;q=x", "*/*;q=0" })
	void whenAnythingIsAcceptedShouldFailInJson(String accept) throws Exception {
		for (String request : List.of("GET /api/rules/none", "GET /api/none", "DELETE /api/banks", "POST /api/checks",
				"POST /api/banks/matrix", "POST /api/failure-messages/explain")) {
			String answer = raw(request + " HTTP/1.1\r\nHost: x\r\nAccept: " + accept
					+ "\r\nContent-Type: application/json\r\nContent-Length: 1\r\nConnection: close\r\n\r\n{");
			assertThat(answer).as(request).startsWith("HTTP/1.1 4").contains("application/problem+json");
		}
	}

	@Test
	void whenNothingIsSaidToBeAcceptedShouldAnswerInJson() throws Exception {
		for (String path : List.of("/api/rules", "/api/rules/name-over-20", "/api/banks", "/api/failure-messages",
				"/v3/api-docs")) {
			assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
				.startsWith("HTTP/1.1 200")
				.contains("Content-Type: application/json");
		}
	}

	@ParameterizedTest
	@CsvSource({ "/api/rules, GET", "/api/banks/matrix, POST", "/api/checks, POST", "/api/checks/batch, POST" })
	void whenOptionsAreAskedForShouldNameTheMethods(String path, String method) throws Exception {
		assertThat(raw("OPTIONS " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
			.startsWith("HTTP/1.1 200")
			.containsPattern("Allow: [A-Z,]*" + method);
	}

	@Test
	void whenOnlyTheHeadIsAskedForShouldSendNoBody() throws Exception {
		for (String path : List.of("/api/rules", "/api/banks", "/api/rules/none", "/api/checks", "/api/none")) {
			assertThat(raw("HEAD " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).endsWith("\r\n\r\n");
		}
	}

	@Test
	void whenMethodIsWrongShouldNameTheRightOne() throws Exception {
		HttpResponse<String> response = send(request().GET());
		assertThat(response.statusCode()).isEqualTo(405);
		assertThat(response.headers().firstValue("Allow")).contains("POST");
	}

	@Test
	void whenJsonIsNotAcceptedShouldSayWhatIsSpoken() throws Exception {
		HttpResponse<String> response = send(request().header("Content-Type", "application/json")
			.header("Accept", "text/html")
			.header("Accept-Language", "zh")
			.POST(BodyPublishers.ofString("{\"name\":{}}")));
		assertThat(response.statusCode()).isEqualTo(406);
		assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(response.headers().firstValue("Content-Language")).contains("zh-CN");
		assertThat(response.body()).contains("仅提供 JSON 格式");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "not a type",
			"application/json;charset=GBK" })
	void whenBodyIsNotUnderstoodShouldNameWhatIs(String type) throws Exception {
		HttpResponse<String> response = send(
				request().header("Content-Type", type).POST(BodyPublishers.ofString("name=SECRET")));
		assertThat(response.statusCode()).isEqualTo(415);
		assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(response.body()).contains("multipart/form-data").doesNotContain("SECRET");
	}

	@Test
	void whenCheckedShouldStartNoSession() throws Exception {
		HttpResponse<String> response = send(
				json().header("Cookie", "JSESSIONID=0").POST(BodyPublishers.ofString("{\"name\":{}}")));
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
		assertThat(response.headers().allValues("Cache-Control")).containsExactly("no-store");
		assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 60 })
	void whenJsonIsTooLongShouldBeSeenToBeRefused(int megabytes) throws Exception {
		HttpResponse<String> response = send(json().POST(BodyPublishers.ofByteArray(blanks(megabytes * MEGABYTE))));
		assertThat(response.statusCode()).isEqualTo(413);
		assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
		assertThat(response.body()).contains("\"status\":413", "1 MB");
	}

	@Test
	void whenJsonIsAsLongAsItMayBeShouldBeRead() throws Exception {
		byte[] body = blanks(MEGABYTE);
		System.arraycopy("{\"name\":{}}".getBytes(StandardCharsets.UTF_8), 0, body, 0, 11);
		assertThat(send(json().POST(BodyPublishers.ofByteArray(body))).statusCode()).isEqualTo(200);
		assertThat(send(json().POST(chunked(body))).statusCode()).isEqualTo(200);
	}

	@Test
	void whenJsonOfUnknownLengthIsTooLongShouldBeRefusedWhileRead() throws Exception {
		HttpResponse<String> response = send(json().POST(chunked(blanks(MEGABYTE + 1))));
		assertThat(response.statusCode()).isEqualTo(413);
		assertThat(response.body()).contains("\"status\":413");
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void whenFormIsTooLongShouldBeRefused(boolean chunked) throws Exception {
		byte[] body = form("documents.visaScan\"; filename=\"SECRET.jpg", blanks(25 * MEGABYTE));
		HttpResponse<String> response = send(
				multipart().POST(chunked ? chunked(body) : BodyPublishers.ofByteArray(body)));
		assertThat(response.statusCode()).isEqualTo(413);
		assertThat(response.body()).contains("\"status\":413", "24 MB").doesNotContain("SECRET");
	}

	@Test
	void whenFormHasScansShouldMeasureThem() throws Exception {
		HttpResponse<String> response = send(multipart()
			.POST(BodyPublishers.ofByteArray(form("documents.visaScan\"; filename=\"" + "签证".repeat(100) + ".jpg",
					SamplePictures.bytes("mrz-visa")))));
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).doesNotContain("\"documents.visaScan\",");
	}

	@Test
	void whenOnlyAScanIsSentShouldAskForTheDocuments() throws Exception {
		String parts = part("application", "{}") + part("documents.entryProof\"; filename=\"a.jpg", "x");
		HttpResponse<String> response = send(multipart().POST(BodyPublishers.ofString(parts + "--" + BOUNDARY + "--")));
		assertThat(response.statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			documents.visaScan                           | x          | missing-part   | application
			documents.visaScan"; filename="a.jpg         | x          | missing-part   | application
			application                                  | {}         | nothing-asked  | -
			application                                  | {"x":1}    | unknown-field  | x
			application                                  | SECRET     | malformed-json | -
			SECRET                                       | x          | unknown-part   | -
			""")
	void whenFormIsNotAsAgreedShouldSayWhy(String name, String content, String code, String field) throws Exception {
		HttpResponse<String> response = send(
				multipart().POST(BodyPublishers.ofString(part(name, content) + "--" + BOUNDARY + "--")));
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("\"code\":\"" + code + "\"").doesNotContain("SECRET");
		if (!field.equals("-")) {
			assertThat(response.body()).contains("\"field\":\"" + field + "\"");
		}
	}

	@Test
	void whenPartIsNoFileOrThereTwiceShouldSayWhich() throws Exception {
		String application = part("application", "{\"documents\":{}}");
		String text = part("documents.visaScan", "SECRET");
		String file = part("documents.visaScan\"; filename=\"a.jpg", "x");
		assertThat(send(multipart().POST(BodyPublishers.ofString(application + text + "--" + BOUNDARY + "--"))).body())
			.contains("\"code\":\"not-a-file\"", "\"field\":\"documents.visaScan\"")
			.doesNotContain("SECRET");
		assertThat(send(multipart().POST(BodyPublishers.ofString(application + file + file + "--" + BOUNDARY + "--")))
			.body()).contains("\"code\":\"duplicate-field\"", "\"field\":\"documents.visaScan\"");
	}

	@Test
	void whenNoFileWasChosenShouldCountAsMissing() throws Exception {
		String parts = part("application", "{\"documents\":{}}") + part("documents.visaScan\"; filename=\"", "");
		HttpResponse<String> response = send(multipart().POST(BodyPublishers.ofString(parts + "--" + BOUNDARY + "--")));
		assertThat(response.statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "SECRET",
			"--boundary-of-parts\r\nContent-Disposition: form-data; name=\"application\"\r\n\r\n{",
			"--boundary-of-parts\r\n\r\nSECRET\r\n--boundary-of-parts--" })
	void whenFormIsBrokenShouldBeABadRequest(String body, CapturedOutput output) throws Exception {
		HttpResponse<String> response = send(multipart().POST(BodyPublishers.ofString(body)));
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("\"status\":400").doesNotContain("SECRET");
		assertThat(output.getAll()).doesNotContain("SECRET").doesNotContain("Exception");
	}

	@Test
	void whenFormHasNoBoundaryShouldBeABadRequest() throws Exception {
		HttpResponse<String> response = send(
				request().header("Content-Type", "multipart/form-data").POST(BodyPublishers.ofString("--x\r\n")));
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("malformed-form");
	}

	@Test
	void whenFormHasVeryManyPartsShouldBeRefused() throws Exception {
		HttpResponse<String> response = send(
				multipart().POST(BodyPublishers.ofString(part("x", "y").repeat(2000) + "--" + BOUNDARY + "--")));
		assertThat(response.statusCode()).isBetween(400, 413);
		assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
	}

	@Test
	void whenHeaderIsRefusedShouldBeABadRequest() throws Exception {
		String answer = raw("POST /api/checks HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
				+ "Accept-Language: \u0085\r\nContent-Length: 11\r\nConnection: close\r\n\r\n{\"name\":{}}");
		assertThat(answer).startsWith("HTTP/1.1 400").contains("\"status\":400");
	}

	@Test
	void whenAnswerIsLongShouldSendItCompressed() throws Exception {
		HttpResponse<byte[]> response = this.client.send(json().header("Accept-Encoding", "gzip")
			.POST(BodyPublishers
				.ofString("{\"name\":{},\"passport\":{},\"documents\":{},\"contact\":{},\"card\":{},\"deposit\":{},"
						+ "\"x\":1,".repeat(20) + "\"y\":2}"))
			.build(), BodyHandlers.ofByteArray());
		assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
		try (GZIPInputStream answer = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
			assertThat(new String(answer.readAllBytes(), StandardCharsets.UTF_8)).contains("\"errors\"");
		}
	}

	@ParameterizedTest
	@CsvSource({ "/no-such-page, application/x-www-form-urlencoded, 3", "/no-such-page, multipart/form-data, 25",
			"/no-such-page, text/plain, 2" })
	void whenPageIsSentTooMuchShouldBeSeenToRefuse(String path, String type, int megabytes) throws Exception {
		byte[] body = blanks(megabytes * MEGABYTE);
		HttpResponse<String> response = send(
				request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
		assertThat(response.statusCode()).isEqualTo(413);
		assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
	}

	@Test
	void whenPageIsSentTooMuchInChunksShouldRefuse(CapturedOutput output) throws Exception {
		byte[] body = blanks(3 * MEGABYTE);
		System.arraycopy("name=SECRET".getBytes(StandardCharsets.UTF_8), 0, body, 0, 11);
		HttpResponse<String> response = send(
				request("/no-such-page").header("Content-Type", "application/x-www-form-urlencoded")
					.POST(chunked(body)));
		assertThat(response.statusCode()).isEqualTo(413);
		assertThat(output.getAll()).doesNotContain("SECRET");
	}

	@Test
	void whenPageIsSentWhatCannotBeDecodedShouldNotLogIt(CapturedOutput output) throws Exception {
		String body = "name=SECRET%ZZ&name=%FFSECRET";
		assertThat(raw("POST /no-such-page?a=SECRET%ZZ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
				+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n"
				+ body))
			.startsWith("HTTP/1.1 40");
		assertThat(output.getAll()).doesNotContain("SECRET");
	}

	@Test
	void whenOperatorsAskShouldShowHealthOnly() throws Exception {
		assertThat(send(request("/actuator/health").GET()).body()).contains("\"status\":\"UP\"")
			.doesNotContain("components", "details");
		assertThat(send(request("/actuator/metrics").GET()).statusCode()).isEqualTo(404);
		assertThat(send(request("/actuator/env").GET()).statusCode()).isEqualTo(404);
	}

	@Test
	void whenMoreThanTenLanguagesAreAcceptedShouldAnswerInTheBest() throws IOException, InterruptedException {
		String languages = "fr,de,es,it,pt,nl,sv,da,fi,nb,pl,cs,zh-CN;q=0.5";
		HttpResponse<String> response = send(request("/").header("Accept-Language", languages));
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).contains("<html lang=\"zh-CN\"");
	}

	private HttpRequest.Builder request() {
		return request("/api/checks");
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.timeout(Duration.ofSeconds(30));
	}

	private HttpRequest.Builder json() {
		return request().header("Content-Type", "application/json");
	}

	private HttpRequest.Builder multipart() {
		return request().header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
	}

	/** For what a client library would not send. */
	private String raw(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static HttpRequest.BodyPublisher chunked(byte[] body) {
		return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
	}

	private static byte[] blanks(int length) {
		byte[] body = new byte[length];
		Arrays.fill(body, (byte) ' ');
		return body;
	}

	private static String part(String name, String content) {
		return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + content + "\r\n";
	}

	private static byte[] form(String name, byte[] content) throws IOException {
		ByteArrayOutputStream form = new ByteArrayOutputStream();
		form.write(part("application", "{\"documents\":{\"visaKind\":\"Z\"}}").getBytes(StandardCharsets.UTF_8));
		form.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		form.write(content);
		form.write(("\r\n--" + BOUNDARY + "--").getBytes(StandardCharsets.UTF_8));
		return form.toByteArray();
	}

}
