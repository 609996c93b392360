package org.alipayrehearsal.api;

import java.nio.charset.StandardCharsets;

import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.scan.SamplePictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What {@code POST /api/checks} answers.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class CheckControllerTests {

	private static final String PASSPORT = "{\"passport\":{\"number\":\"A123456\"}}";

	@Autowired
	private MockMvcTester mvc;

	@Test
	void whenRuleIsBrokenShouldExplainAndFixIt() {
		MvcTestResult result = post(PASSPORT);
		assertThat(result).hasStatus(HttpStatus.OK)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON)
			.hasHeader("Cache-Control", "no-store")
			.hasHeader("Content-Language", "en");
		assertThat(result).bodyJson().extractingPath("$.verdict").isEqualTo("NOT_READY");
		assertThat(result).bodyJson()
			.extractingPath("$.findings[?(@.rule=='passport-min-length')]")
			.asArray()
			.hasSize(1);
		assertThat(result).bodyJson()
			.extractingPath("$.findings[0]")
			.asMap()
			.containsOnlyKeys("rule", "severity", "path", "message", "why", "remedy", "action", "fix", "source")
			.containsEntry("severity", "ERROR")
			.containsEntry("path", "passport.number");
		assertThat(result).bodyJson().extractingPath("$.findings[0].fix.path").isEqualTo("passport.number");
		assertThat(result).bodyJson().extractingPath("$.findings[0].fix.value").isEqualTo("0A123456");
		assertThat(result).bodyJson()
			.extractingPath("$.findings[0].source")
			.asMap()
			.containsOnlyKeys("kind", "step", "quote", "reference");
	}

	@Test
	void whenAnsweredShouldKeepTheOrderOfTheContract() throws Exception {
		String body = post(PASSPORT).getResponse().getContentAsString(StandardCharsets.UTF_8);
		assertThat(body).startsWith("{\"verdict\":\"NOT_READY\",\"findings\":[{\"rule\":")
			.containsSubsequence("\"passed\":", "\"notChecked\":", "\"banks\":", "\"nameVariants\":");
	}

	@Test
	void whenStepsAreAbsentShouldListThemAsNotChecked() {
		MvcTestResult result = post("{\"passport\":{\"number\":\"E1234567\"}}");
		assertThat(result).bodyJson().extractingPath("$.verdict").isEqualTo("INCOMPLETE");
		assertThat(result).bodyJson().extractingPath("$.passed").asArray().contains("passport-min-length");
		assertThat(result).bodyJson()
			.extractingPath("$.notChecked")
			.asArray()
			.startsWith("name.realName", "name.onVisa", "name.atBank", "passport.expiresOn")
			.contains("documents.visaScan", "deposit.amount")
			.doesNotContain("passport.number")
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { PASSPORT, "{\"name\":{}}", "{\"name\":{\"realName\":\" \",\"atBank\":\"Anna\"}}" })
	void whenNoNameIsGivenShouldSayNothingOfBanks(String body) {
		MvcTestResult result = post(body);
		assertThat(result).hasStatus(HttpStatus.OK);
		assertThat(result).bodyJson().extractingPath("$.banks").asArray().isEmpty();
		assertThat(result).bodyJson().extractingPath("$.nameVariants").asArray().isEmpty();
	}

	@Test
	void whenBankIsNotKnownShouldStillAnswer() {
		assertThat(post("{\"card\":{\"bank\":\"NO-SUCH-BANK\"}}")).hasStatus(HttpStatus.OK);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\ud800", "\\udc00\\ud800 x", "\\u0000", "A\\ud800" })
	void whenTextHasNoFormInUtf8ShouldStillAnswer(String text) {
		assertThat(post(("{'name':{'realName':'#','atBank':'#x','onVisa':'#'},'passport':{'number':'#'},"
				+ "'contact':{'phone':'#'},'card':{'bank':'#','number':'#'},'deposit':{'amount':'#'}}")
			.replace('\'', '"')
			.replace("#", text))).hasStatus(HttpStatus.OK);
	}

	@Test
	void whenChineseIsAskedForShouldAnswerInChinese() {
		MvcTestResult result = this.mvc.post()
			.uri("/api/checks")
			.header("Accept-Language", "zh-TW")
			.contentType(MediaType.APPLICATION_JSON)
			.content(PASSPORT)
			.exchange();
		assertThat(result).hasHeader("Content-Language", "zh-CN");
		assertThat(result).bodyJson().extractingPath("$.findings[0].message").asString().contains("护照号码");
	}

	@Test
	void whenObjectIsEmptyShouldBeABadRequest() {
		assertThat(post("{}")).hasStatus(HttpStatus.BAD_REQUEST)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains("passport");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"amount\":null}", "{\"amount\":\"\"}", "{\"amount\":\" \\u3000\"}" })
	void whenDepositIsBlankShouldNotAskForIt(String deposit) {
		assertThat(post("{\"deposit\":" + deposit + "}")).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyJson()
			.extractingPath("$.code")
			.isEqualTo("nothing-asked");
		MvcTestResult result = post("{\"passport\":{\"number\":\"E1234567\"},\"deposit\":" + deposit + "}");
		assertThat(result).bodyJson().extractingPath("$.findings").asArray().isEmpty();
		assertThat(result).bodyJson().extractingPath("$.notChecked").asArray().contains("deposit.amount");
	}

	@Test
	void whenDepositIsGivenShouldCheckIt() {
		assertThat(post("{\"deposit\":{\"amount\":\"1\"}}")).bodyJson()
			.extractingPath("$.findings[0].rule")
			.isEqualTo("deposit-not-under-one-yuan");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en    | documents.visaExpiresOn: Give a date
			zh-CN | documents.visaExpiresOn：请以文本形式填写
			fr    | documents.visaExpiresOn: Give a date
			""")
	void whenFieldIsWrongShouldSayWhichInTheLanguageOfTheRequest(String language, String detail) {
		MvcTestResult result = this.mvc.post()
			.uri("/api/checks")
			.header("Accept-Language", language)
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"name\":{},\n\"documents\":{\"visaExpiresOn\":\"SECRET-31.12.2026\"}}")
			.exchange();
		assertThat(result).hasStatus(HttpStatus.BAD_REQUEST)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.hasHeader("Cache-Control", "no-store");
		assertThat(result).bodyJson().extractingPath("$.type").isEqualTo("about:blank");
		assertThat(result).bodyJson().extractingPath("$.status").isEqualTo(400);
		assertThat(result).bodyJson().extractingPath("$.title").asString().isNotBlank();
		assertThat(result).bodyJson().extractingPath("$.field").isEqualTo("documents.visaExpiresOn");
		assertThat(result).bodyJson().extractingPath("$.line").isEqualTo(2);
		assertThat(result).bodyJson().extractingPath("$.column").isEqualTo(30);
		assertThat(result).bodyJson().extractingPath("$.detail").asString().startsWith(detail);
		assertThat(result).bodyJson().extractingPath("$.errors[0].code").isEqualTo("not-a-date");
		assertThat(result).bodyText().doesNotContain("SECRET");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{'name':{'realName':'SECRET-1'},'x':'SECRET-2'}", "{'name':{'realName':['SECRET-1']}}",
			"{'name':{'realName':SECRET-1}}", "{'SECRET one':{}}", "{'name':{'realName':'SECRET-1'}",
			"{'documents':{'visaKind':'SECRET'}}", "{'documents':{'visaScan':'SECRET'}}", "'SECRET'",
			"{'name':{'realName':'SECRET-1','realName':'SECRET-2'}}", "{'card':{'openedOnMainland':'SECRET'}}" })
	void whenRequestIsBadShouldNeitherRepeatNorLogIt(String body, CapturedOutput output) {
		MvcTestResult result = post(body.replace('\'', '"'));
		assertThat(result).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(result).bodyText().doesNotContain("SECRET").doesNotContain("tools.jackson").doesNotContain("at org");
		assertThat(output.getAll()).doesNotContain("SECRET");
	}

	@Test
	void whenRequestIsGoodShouldNotLogIt(CapturedOutput output) {
		assertThat(post("""
				{"name":{"realName":"SECRET-1 Ümit","onVisa":"SECRET-2"},"passport":{"number":"SECRET-3"},
				"contact":{"phone":"SECRET-4"},"card":{"bank":"SECRET-5","number":"SECRET-6"},
				"deposit":{"amount":"SECRET-7"}}""")).hasStatus(HttpStatus.OK);
		assertThat(output.getAll()).doesNotContain("SECRET");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/xml", "application/x-www-form-urlencoded",
			"application/json;charset=GBK", "application/json;charset=UTF-16" })
	void whenBodyIsNotJsonShouldBeUnsupported(String type) {
		assertThat(this.mvc.post().uri("/api/checks").header("Content-Type", type).content(PASSPORT))
			.hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
	}

	@Test
	void whenFormHasScansShouldAskForThem() {
		assertThat(this.mvc.post()
			.uri("/api/checks")
			.multipart()
			.part(new MockPart("application", "{\"documents\":{\"visaKind\":\"L\"}}".getBytes(StandardCharsets.UTF_8)))
			.part(new MockPart("documents.visaScan", "C:\\pictures\\visa.jpg", SamplePictures.bytes("mrz-visa"))))
			.hasStatusOk()
			.bodyJson()
			.extractingPath("$.notChecked")
			.asArray()
			.doesNotContain("documents.visaScan", "documents.visaKind");
	}

	@Test
	void whenThereIsNoVisaShouldAskForNoScanOfIt() {
		MvcTestResult result = this.mvc.post()
			.uri("/api/checks")
			.multipart()
			.part(new MockPart("application",
					"{\"documents\":{\"visaKind\":\"NONE\"}}".getBytes(StandardCharsets.UTF_8)))
			.exchange();
		assertThat(result).bodyJson().extractingPath("$.findings[*].rule").asArray().containsExactly("visa-required");
		assertThat(result).bodyJson().extractingPath("$.passed").asArray().doesNotContain("visa-scan-required");
	}

	private MvcTestResult post(String body) {
		return this.mvc.post()
			.uri("/api/checks")
			.contentType(MediaType.APPLICATION_JSON)
			.content(body.getBytes(StandardCharsets.UTF_8))
			.exchange();
	}

}
