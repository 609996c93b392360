package org.alipayrehearsal.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

import org.alipayrehearsal.batch.sheet.Sheets;
import org.alipayrehearsal.batch.sheet.XlsxRows;
import org.alipayrehearsal.batch.sheet.XlsxWorkbook;
import org.alipayrehearsal.configuration.FixedClock;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * Files sent to a real server, by programs and by the page's form.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(FixedClock.class)
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock("places for spreadsheets")
class BatchServerTests {

	private static final String HEADER = "reference,name.realName,passport.number,documents.visaKind,contact.phone,"
			+ "card.bank,card.number\n";

	private static final String READY = ",Anna Keller,C01X00T47,Z,13800138000,SPABANK,6216261000000000018\n";

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	@LocalServerPort
	private int port;

	@Autowired
	private BatchWorkers workers;

	@Autowired
	private BatchLimits limits;

	@Autowired
	private ColumnNames names;

	@AfterEach
	void whenARequestIsOverShouldLeaveNothingBehind() {
		awaitPermits(this.limits.atOnce());
	}

	@Test
	void whenCsvIsSentShouldAnswerALineForEachLineInOrder(CapturedOutput output) throws Exception {
		HttpResponse<String> response = send(HEADER + "A1" + READY + "=SECRET(),Anna,c01x\n\"open\nA4" + READY,
				"text/csv", "text/csv");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
		assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
		List<String> lines = response.body().lines().toList();
		assertThat(lines.get(0)).isEqualTo("line,reference,verdict,errors,warnings,rules,fixes,messages,spreadsheet");
		assertThat(lines.get(1)).isEqualTo("2,A1,READY,0,0,,,,");
		assertThat(lines.get(2)).startsWith("3,\"'=SECRET()\",NOT_READY,")
			.contains("passport-min-length", "passport-lower-case");
		assertThat(lines.get(3)).startsWith("4,,UNREADABLE,0,0,,,").contains("quotation mark");
		assertThat(lines.get(4)).isEqualTo("5,A4,READY,0,0,,,,");
		assertThat(lines.get(5)).isEqualTo("summary,Lines checked,4");
		assertThat(response.body()).contains("summary,Ready,2", "summary,Not ready,1", "summary,Not readable,1",
				"summary,Rule passport-min-length,1");
		assertThat(output.getAll()).doesNotContain("SECRET");
	}

	@Test
	void whenNdjsonIsWantedShouldHaveTheSameReportAsOneApplication() throws Exception {
		String body = send(HEADER + "A1,Anna Keller,A123456\n", "text/csv", "application/x-ndjson").body();
		String one = this.client
			.send(request("/api/checks").header("Content-Type", "application/json").POST(BodyPublishers.ofString("""
					{"name":{"realName":"Anna Keller"},"passport":{"number":"A123456"},"documents":{},
					"contact":{},"card":{}}""")).build(), BodyHandlers.ofString())
			.body();
		List<String> lines = body.lines().toList();
		assertThat(lines).hasSize(2);
		assertThat(lines.get(0))
			.isEqualTo("{\"line\":2,\"reference\":\"A1\",\"report\":" + one + ",\"spreadsheet\":[]}");
		assertThat(lines.get(1)).startsWith("{\"summary\":{\"lines\":1,\"ready\":0,");
	}

	@Test
	void whenWorkbookIsWantedShouldBeOne() throws Exception {
		HttpResponse<InputStream> response = this.client
			.send(request("/api/checks/batch?format=xlsx").header("Content-Type", "text/csv")
				.POST(BodyPublishers.ofString(HEADER + "A1" + READY))
				.build(), BodyHandlers.ofInputStream());
		List<String> names = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(response.body())) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
			}
		}
		assertThat(names).containsExactlyInAnyOrder("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml",
				"xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml");
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8, en, Passport number", "GB18030, zh-CN, 护照号码", "UTF-16LE, en, Passport number" })
	void whenFileIsChineseShouldReadItAndAnswerInTheLanguageAsked(String charset, String language, String field)
			throws Exception {
		String text = "编号；姓名；护照号码\n".replace('；', ';') + "甲;Anna Keller;A12\n";
		byte[] bytes = ((charset.startsWith("UTF-16") ? "\uFEFF" : "") + text).getBytes(Charset.forName(charset));
		HttpResponse<String> response = this.client.send(request("/api/checks/batch").header("Content-Type", "text/csv")
			.header("Accept-Language", language)
			.POST(BodyPublishers.ofByteArray(bytes))
			.build(), BodyHandlers.ofString());
		assertThat(response.body()).contains("\r\n2;甲;NOT_READY;").contains(field);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "`` | text/csv | 400 | empty-file",
			"`passport.number\n` | text/csv | 400 | no-lines", "`a,b\n1,2\n` | text/csv | 400 | no-known-column",
			"`<html><table><tr><td>1</td></tr></table></html>` | text/csv | 415 | web-page",
			"`%PDF-1.7` | application/octet-stream | 415 | not-a-table",
			"`PK\u0003\u0004nothing` | application/octet-stream | 400 | not-a-workbook",
			"`x` | application/json | 415 | unknown-type", "`x` | text/html | 415 | unknown-type",
			"`x` | multipart/form-data; boundary=x | 400 | no-file", "`x` | multipart/form-data | 400 | malformed-body",
			"`a` | text/csv; charset=no-such-thing | 415 | unknown-type" })
	void whenFileCannotBeCheckedShouldSayWhyAsAProblem(String body, String type, int status, String code)
			throws Exception {
		HttpResponse<String> response = send(body, type, "*/*");
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(response.body()).contains("\"status\":" + status, "\"code\":\"" + code + "\"", "\"detail\":\"");
	}

	@Test
	void whenFormBreaksOffShouldSayThatItDidNotArrive() throws Exception {
		HttpResponse<String> response = send("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\""
				+ "\r\n\r\npassport.number\nC01X00T47\n", "multipart/form-data; boundary=x", "*/*");
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(response.body()).contains("malformed-body");
	}

	@Test
	void whenHeaderHasTenThousandColumnsShouldSayThatItCannotBeRead() throws Exception {
		HttpResponse<String> response = send("a,".repeat(10_000) + "\n1\n", "text/csv", "*/*");
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("unreadable-header");
	}

	@ParameterizedTest
	@CsvSource({ "application/json", "image/png", "nonsense", "text/csv;q=0" })
	void whenNoResultIsAcceptableShouldSayWhichAre(String accept) throws Exception {
		HttpResponse<String> response = send(HEADER + "A" + READY, "text/csv", accept);
		assertThat(response.statusCode()).isEqualTo(406);
		assertThat(response.body()).contains("not-acceptable", "application/x-ndjson");
	}

	@Test
	void whenMethodIsWrongShouldNameTheRightOne() throws Exception {
		HttpResponse<String> response = this.client.send(request("/api/checks/batch").GET().build(),
				BodyHandlers.ofString());
		assertThat(response.statusCode()).isEqualTo(405);
		assertThat(response.headers().firstValue("Allow")).hasValue("POST,OPTIONS");
		assertThat(response.body()).contains("\"status\":405");
	}

	@Test
	void whenOldWorkbookIsSentShouldSayHowToSaveIt() throws Exception {
		byte[] file = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 };
		HttpResponse<String> response = this.client
			.send(request("/api/checks/batch").header("Content-Type", "application/vnd.ms-excel")
				.header("Accept-Language", "en")
				.POST(BodyPublishers.ofByteArray(file))
				.build(), BodyHandlers.ofString());
		assertThat(response.statusCode()).isEqualTo(415);
		assertThat(response.body()).contains("old-workbook", ".xls", "Save As", ".xlsx");
	}

	@Test
	void whenWorkbookIsSentShouldReadIt() throws Exception {
		byte[] file = Sheets.workbook(
				"<row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
						+ "<row r=\"2\"><c><v>12345678</v></c><c s=\"1\"><v>46083</v></c></row>"
						+ "<row r=\"4\"><c><v>1234567</v></c><c><v>46083</v></c></row>",
				"<t>passport.number</t>", "<t>Passport valid until</t>");
		HttpResponse<String> response = this.client.send(request("/api/checks/batch")
			.header("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
			.POST(BodyPublishers.ofByteArray(file))
			.build(), BodyHandlers.ofString());
		List<String> lines = response.body().lines().toList();
		assertThat(lines.get(1)).startsWith("2,,");
		assertThat(lines.get(2)).startsWith("4,,NOT_READY,").contains("passport.number=01234567", "Read as 2026-03-02");
	}

	@Test
	void whenOneAddressSendsTooManyFilesShouldRefuseThemAndCheckThoseOfOthers() throws Exception {
		List<Socket> open = new ArrayList<>();
		try {
			int refused = 0;
			for (int i = 0; i < 20; i++) {
				Socket socket = begin(HEADER + "A" + READY);
				open.add(socket);
				if (this.workers.availablePermits() == 2) {
					HttpResponse<String> response = send(HEADER + "A" + READY, "text/csv", "*/*");
					assertThat(response.statusCode()).isEqualTo(429);
					assertThat(response.headers().firstValue("Retry-After")).hasValue("10");
					assertThat(response.body()).contains("\"code\":\"busy\"");
					refused++;
				}
				else {
					awaitPermits(this.limits.atOnce() - i - 1);
				}
			}
			assertThat(refused).isGreaterThanOrEqualTo(18);
			try (Socket other = new Socket()) {
				other.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] { 127, 0, 0, 3 }), 0));
				other.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port));
				String file = HEADER + "A" + READY;
				other.getOutputStream()
					.write(("POST /api/checks/batch HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: text/csv\r\n"
							+ "Content-Length: " + file.length() + "\r\n\r\n" + file)
						.getBytes(StandardCharsets.US_ASCII));
				assertThat(new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
					.startsWith("HTTP/1.1 200");
			}
			HttpRequest page = request("/").timeout(Duration.ofSeconds(5)).build();
			assertThat(this.client.send(page, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
		}
		finally {
			for (Socket socket : open) {
				socket.close();
			}
		}
	}

	@Test
	void whenTwentyFilesComeAtOnceShouldCheckSomeAndShowPagesMeanwhile() throws Exception {
		HttpRequest page = request("/").timeout(Duration.ofSeconds(5)).build();
		this.client.send(page, BodyHandlers.discarding());
		String file = HEADER + ("A" + READY).repeat(20_000);
		List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			sent.add(this.client.sendAsync(request("/api/checks/batch").header("Content-Type", "text/csv")
				.header("Accept-Language", "en")
				.POST(BodyPublishers.ofString(file))
				.build(), BodyHandlers.ofString()));
		}
		List<Duration> pages = new ArrayList<>();
		while (pages.isEmpty() || !sent.stream().allMatch(CompletableFuture::isDone)) {
			long start = System.nanoTime();
			assertThat(this.client.send(page, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
			pages.add(Duration.ofNanos(System.nanoTime() - start));
		}
		int checked = 0;
		for (CompletableFuture<HttpResponse<String>> one : sent) {
			HttpResponse<String> response = one.get();
			if (response.statusCode() == 200) {
				assertThat(response.body()).contains("summary,Lines checked,20000", "summary,Ready,20000");
				checked++;
			}
			else {
				assertThat(response.statusCode()).isEqualTo(429);
				assertThat(response.headers().firstValue("Retry-After")).hasValue("10");
				assertThat(response.body()).contains("\"code\":\"busy\"");
			}
		}
		assertThat(checked).isBetween(1, 19);
		// The machine may have other things to do: all but the odd one.
		pages.sort(null);
		assertThat(pages.get(pages.size() * 3 / 4)).isLessThan(Duration.ofSeconds(1));
	}

	@Test
	void whenSenderGoesHalfWayShouldReleaseThePermit(CapturedOutput output) throws Exception {
		try (Socket socket = begin(HEADER + ("A" + READY).repeat(5000))) {
			awaitPermits(this.limits.atOnce() - 1);
			assertThat(socket.isConnected()).isTrue();
		}
		awaitPermits(this.limits.atOnce());
		// Other tests run at the same time.
		assertThat(output.getAll().lines())
			.noneMatch((line) -> line.contains("Unexpected") && line.contains(".batch."));
	}

	@Test
	void whenFormIsSentWithoutScriptShouldAnswerWithTheFile() throws Exception {
		HttpResponse<String> page = this.client.send(request("/desk/batch").build(), BodyHandlers.ofString());
		assertThat(page.statusCode()).isEqualTo(200);
		HttpResponse<String> response = sendForm(page, HEADER + "A1" + READY);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Disposition"))
			.hasValue("attachment; filename=\"results.csv\"");
		assertThat(response.body()).startsWith("\uFEFFLine,Reference,Result,").contains("\r\n2,A1,Ready,0,0,,,,\r\n");
	}

	@ParameterizedTest
	@CsvSource({ "en, 'Check: result', Ready", "zh-CN, 检查：结果, 可以提交" })
	void whenOwnSheetIsWantedShouldAddColumnsInTheLanguageOfThePage(String language, String column, String verdict)
			throws Exception {
		HttpResponse<String> response = this.client
			.send(request("/api/checks/batch?format=annotated").header("Content-Type", "text/csv")
				.header("Accept-Language", language)
				.POST(BodyPublishers.ofString("Clients\n" + HEADER + "A1" + READY))
				.build(), BodyHandlers.ofString());
		assertThat(response.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
		assertThat(response.headers().firstValue("Content-Disposition"))
			.hasValue("attachment; filename=\"checked.csv\"");
		List<String> lines = response.body().lines().toList();
		assertThat(lines.get(1)).startsWith(HEADER.strip() + "," + column);
		assertThat(lines.get(2)).isEqualTo("A1" + READY.strip() + "," + verdict + ",,,,");
	}

	@Test
	void whenOwnWorkbookIsWantedShouldBeAWorkbook() throws Exception {
		byte[] file = Sheets.workbookOf("", "Clients|visible|<sheetData>"
				+ Sheets.rows(1, "Clients", HEADER.strip(), "A1" + READY.strip()) + "</sheetData>");
		HttpResponse<byte[]> response = this.client
			.send(request("/api/checks/batch?format=annotated").header("Content-Type", "application/octet-stream")
				.header("Accept-Language", "en")
				.POST(BodyPublishers.ofByteArray(file))
				.build(), BodyHandlers.ofByteArray());
		assertThat(response.headers().firstValue("Content-Disposition"))
			.hasValue("attachment; filename=\"checked.xlsx\"");
		XlsxRows answer = new XlsxWorkbook(response.body(), 1 << 20).rows(0);
		assertThat(answer.next()).isNotNull();
		assertThat(answer.next()).isNotNull()
			.extracting("cells")
			.asInstanceOf(InstanceOfAssertFactories.LIST)
			.contains("Check: result");
		assertThat(answer.next()).isNotNull()
			.extracting("cells")
			.asInstanceOf(InstanceOfAssertFactories.LIST)
			.contains("A1", "Ready");
	}

	@Test
	void whenFormIsRefusedShouldShowThePageWithTheReason() throws Exception {
		HttpResponse<String> page = this.client.send(request("/desk/batch").build(), BodyHandlers.ofString());
		HttpResponse<String> response = sendForm(page, "a,b\n1,2\n");
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("id=\"problem\"", "passport.number", "<title>");
	}

	@ParameterizedTest
	@CsvSource({ "'', '', 400, Choose a file first", "clients.csv, '', 400, nothing in this file",
			"'', 'passport.number\nC01X00T47\n', 200, 'Lines checked,1'",
			"clients.csv, '\u00FF\u00D8\u00FF\u00E0 JFIF', 415, This is a picture" })
	void whenFormHasNoTableShouldSayWhatToChoose(String name, String content, int status, String text)
			throws Exception {
		HttpResponse<String> page = this.client.send(request("/desk/batch").build(), BodyHandlers.ofString());
		HttpResponse<String> response = sendForm(page, name, content.translateEscapes());
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.body()).contains(text);
	}

	@Test
	void whenFormHasNoTokenShouldBeRefused() throws Exception {
		HttpResponse<String> response = this.client
			.send(request("/desk/batch/results").header("Content-Type", "multipart/form-data; boundary=x")
				.POST(BodyPublishers.ofString("--x--"))
				.build(), BodyHandlers.ofString());
		assertThat(response.statusCode()).isEqualTo(403);
	}

	@Test
	void whenTokenFollowsTheFileShouldBeRefusedBeforeTheFileIsRead() throws Exception {
		HttpResponse<String> page = this.client.send(request("/desk/batch").build(), BodyHandlers.ofString());
		assertThat(page.body()).contains("action=\"/desk/batch/results\"");
		String cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";", -1)[0];
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(10_000);
			// The file never ends.
			socket.getOutputStream()
				.write(("POST /desk/batch/results HTTP/1.1\r\nHost: x\r\nCookie: " + cookie
						+ "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 99999999\r\n\r\n"
						+ "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\na,b\n")
					.getBytes(StandardCharsets.UTF_8));
			assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8))
				.isEqualTo("HTTP/1.1 403");
		}
	}

	@ParameterizedTest
	@CsvSource({ "en", "zh-CN" })
	void whenTemplateIsFilledInWithARightClientShouldBeReady(String language) throws Exception {
		String template = this.client
			.send(request("/desk/batch/template.csv").header("Accept-Language", language).build(),
					BodyHandlers.ofString())
			.body();
		Map<String, String> client = Map.of("name.realName", "Anna Keller", "passport.number", "C01X00T47",
				"documents.visaKind", "Z", "contact.phone", "13800138000", "card.bank", "SPABANK", "card.number",
				"6216261000000000018");
		String line = Stream.of(template.strip().substring(1).split(",", -1))
			.map((column) -> client.getOrDefault(String.valueOf(this.names.find(column)), ""))
			.collect(Collectors.joining(","));
		assertThat(send(template + line + "\r\n", "text/csv", "text/csv").body()).contains("2,,READY,0,0,,,,");
	}

	@ParameterizedTest
	@CsvSource({ "csv, en", "csv, zh-CN", "xlsx, en", "xlsx, zh-CN" })
	void whenTemplateIsFilledInShouldKnowAllOfItsColumns(String format, String language) throws Exception {
		HttpResponse<byte[]> template = this.client.send(
				request("/desk/batch/template." + format).header("Accept-Language", language).build(),
				BodyHandlers.ofByteArray());
		assertThat(template.statusCode()).isEqualTo(200);
		assertThatExceptionOfType(RejectedFileException.class)
			.isThrownBy(() -> BatchFile.open(new ByteArrayInputStream(template.body()), null, this.names, 1 << 20, 0,
					() -> this.workers.availablePermits()))
			.extracting(RejectedFileException::reason)
			.isEqualTo(RejectedFileException.Reason.NO_LINES);
		HttpResponse<String> checked = this.client
			.send(request("/api/checks/batch").header("Content-Type", "application/octet-stream")
				.header("Accept-Language", "en")
				.POST(BodyPublishers.ofByteArray(template.body()))
				.build(), BodyHandlers.ofString());
		assertThat(checked.body()).contains("no-lines");
	}

	@Test
	void whenRunIsWatchedShouldTellHowFarItIs() throws Exception {
		String id = "12345678-1234-1234-1234-123456789abc";
		HttpResponse<String> response = this.client
			.send(request("/api/checks/batch?watch=" + id).header("Content-Type", "text/csv")
				.POST(BodyPublishers.ofString(HEADER + "A1" + READY + "A2,Anna Keller,SECRET\n"))
				.build(), BodyHandlers.ofString());
		assertThat(response.statusCode()).isEqualTo(200);
		String progress = this.client.send(request("/desk/batch/progress/" + id).build(), BodyHandlers.ofString())
			.body();
		assertThat(progress)
			.contains("\"done\":true", "\"lines\":2", "\"ready\":1", "passport-min-length", "\"reference\":\"A2\"",
					"\"name\":\"Anna Keller\"")
			.doesNotContain("SECRET");
		assertThat(
				this.client.send(request("/desk/batch/progress/" + id).build(), BodyHandlers.discarding()).statusCode())
			.as("names are dropped once the page has them")
			.isEqualTo(204);
		assertThat(this.client
			.send(request("/desk/batch/progress/87654321-1234-1234-1234-123456789abc").build(),
					BodyHandlers.discarding())
			.statusCode()).isEqualTo(204);
	}

	@Test
	void whenGzipIsAcceptedShouldPackTheResult() throws Exception {
		HttpResponse<InputStream> response = this.client
			.send(request("/api/checks/batch").header("Content-Type", "text/csv")
				.header("Accept-Encoding", "gzip")
				.POST(BodyPublishers.ofString(HEADER + ("A" + READY).repeat(3000)))
				.build(), BodyHandlers.ofInputStream());
		assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
		try (GZIPInputStream text = new GZIPInputStream(response.body())) {
			List<String> lines = new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
			for (int line = 2; line <= 3001; line++) {
				assertThat(lines.get(line - 1)).isEqualTo(line + ",A,READY,0,0,,,,");
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "gzip;q=0.8, true", "gzip ; q=0.001, true", "'br;q=1.0, gzip;q=0.8, *;q=0.1', true", "*, true",
			"x-gzip, true", "GZIP, true", "gzip;q=0, false", "gzip; q=0.0, false", "'gzip;q=0, *', false",
			"'gzip;q=0.2, identity', false", "br, false", "gzipped, false" })
	void whenCodingsHaveQualitiesShouldFollowThem(String accepted, boolean packed) throws Exception {
		HttpResponse<Void> response = this.client.send(request("/api/checks/batch").header("Content-Type", "text/csv")
			.header("Accept-Encoding", accepted)
			.POST(BodyPublishers.ofString(HEADER + "A" + READY))
			.build(), BodyHandlers.discarding());
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Encoding").isPresent()).isEqualTo(packed);
	}

	private Socket begin(String text) throws IOException {
		Socket socket = new Socket("localhost", this.port);
		OutputStream request = socket.getOutputStream();
		request
			.write(("POST /api/checks/batch HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\nContent-Length: 99999999"
					+ "\r\n\r\n" + text)
				.getBytes(StandardCharsets.UTF_8));
		request.flush();
		return socket;
	}

	private void awaitPermits(int left) {
		await().atMost(Duration.ofSeconds(10)).until(this.workers::availablePermits, Predicate.isEqual(left));
	}

	private HttpResponse<String> send(String body, String type, String accept) throws Exception {
		return this.client.send(request("/api/checks/batch").header("Content-Type", type)
			.header("Accept", accept)
			.header("Accept-Language", "en")
			.POST(BodyPublishers.ofString(body))
			.build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> sendForm(HttpResponse<String> page, String file) throws Exception {
		return sendForm(page, "clients.csv", file);
	}

	private HttpResponse<String> sendForm(HttpResponse<String> page, String name, String file) throws Exception {
		String action = page.body().replaceAll("(?s).*action=\"(/desk/batch/results[^\"]*)\".*", "$1");
		String cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";", -1)[0];
		String token = page.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]*)\".*", "$1");
		String body = "--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
				+ "\r\n--x\r\nContent-Disposition: form-data; name=\"format\"\r\n\r\ncsv\r\n--x\r\nContent-Disposition:"
				+ " form-data; name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: text/csv\r\n\r\n" + file
				+ "\r\n--x--\r\n";
		return this.client.send(request(action.replace("&amp;", "&")).header("Cookie", cookie)
			.header("Content-Type", "multipart/form-data; boundary=x")
			.POST(BodyPublishers
				.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.ISO_8859_1))))
			.build(), BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.timeout(Duration.ofSeconds(60));
	}

}
