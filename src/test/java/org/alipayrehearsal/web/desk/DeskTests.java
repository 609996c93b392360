package org.alipayrehearsal.web.desk;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormFields;
import org.alipayrehearsal.scan.SamplePictures;
import org.alipayrehearsal.scan.SampleScanInspector;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class DeskTests {

	private static final Map<String, String> ANNA = Map.of("name.realName", "Anna Keller", "name.atBank", "ANNA KELLER",
			"passport.number", "A123456", "documents.visaKind", "Z", "contact.phone", "13912345678", "card.bank", "CMB",
			"card.number", "6214830112345678", "card.openedOnMainland", "true");

	@Autowired
	private MockMvc mvc;

	private DeskClient helper;

	@BeforeEach
	void open() throws Exception {
		this.helper = new DeskClient(this.mvc, Locale.ENGLISH);
	}

	@Test
	void whenDeskIsOpenedShouldAskForEveryFieldAndSayNothing() throws Exception {
		MvcResult result = this.mvc.perform(get("/desk").locale(Locale.ENGLISH)).andReturn();
		Document page = DeskClient.page(result);
		for (FieldKind kind : FieldKind.values()) {
			FormFields.paths(kind)
				.forEach((path) -> assertThat(page.select("[name=" + path + "]")).as(path).isNotEmpty());
		}
		assertThat(page.select("[data-rule], .verdict, .paper")).isEmpty();
		assertThat(page.select("#step [autofocus]").eachAttr("name")).containsExactly("name.realName");
		assertThat(page.select("#step input[type=text], #step input[type=date], #step select").eachAttr("autocomplete"))
			.containsOnly("off");
		assertThat(result.getResponse().getHeader("Cache-Control")).contains("no-store");
		assertThat(result.getRequest().getSession(false)).isNull();
	}

	@Test
	void whenFormIsCheckedShouldShowTheReportAndWhatWasTyped() throws Exception {
		Document page = this.helper.check(ANNA);
		assertThat(page.title()).isEqualTo("Not ready yet – Support desk – Alipay Rehearsal");
		assertThat(page.select("#report [autofocus]").text()).startsWith("Not ready yet: ");
		assertThat(page.select("#report .found [data-rule]").eachAttr("data-rule")).startsWith("name-bank-mismatch",
				"passport-min-length");
		for (String path : List.of("name.realName", "passport.number", "documents.visaKind", "card.bank",
				"card.number")) {
			assertThat(DeskClient.value(page, path)).isEqualTo(ANNA.get(path));
		}
		assertThat(DeskClient.value(page, "card.openedOnMainland")).isEqualTo("yes");
		assertThat(page.select("#report a[href=/rules/passport-min-length]")).hasSize(1);
	}

	@Test
	void whenFixIsPressedShouldTypeItAndCheckAgain() throws Exception {
		Document page = this.helper.check(ANNA, "fix", "passport-min-length");
		assertThat(DeskClient.value(page, "passport.number")).isEqualTo("0A123456");
		assertThat(page.select("#report [data-rule]").eachAttr("data-rule")).doesNotContain("passport-min-length")
			.contains("name-bank-mismatch");
	}

	@ParameterizedTest
	@CsvSource({ "no-such-rule", "${7*7}", "name-apostrophe" })
	void whenFixIsNoneThatIsOfferedShouldChangeNothing(String rule) throws Exception {
		assertThat(DeskClient.value(this.helper.check(ANNA, "fix", rule), "name.realName")).isEqualTo("Anna Keller");
	}

	@Test
	void whenOnlyWhatIsFilledInIsAskedForShouldLeaveOutTheRest() throws Exception {
		Map<String, String> some = Map.of("name.realName", "Anna Keller", "contact.phone", "13912345678");
		Document filled = DeskClient.page(this.helper.send(some));
		assertThat(filled.select("#report .verdict.INCOMPLETE")).hasSize(1);
		assertThat(filled.select("#report .finding.error")).isEmpty();
		assertThat(filled.select(".dock .clear").attr("href")).isEqualTo("/desk?whole=no&pictures=no");
		assertThat(filled.select("[name=whole][checked], [name=pictures][checked]")).isEmpty();
		Document whole = this.helper.check(some);
		assertThat(whole.select("#report .finding.error").eachAttr("data-path")).contains("passport.number",
				"documents.visaScan");
	}

	@Test
	void whenThereIsNoVisaShouldReportThatOnly() throws Exception {
		Document page = this.helper.check(Map.of("documents.visaKind", "NONE", "documents.visaExpiresOn", "today-9"));
		assertThat(page.select("#report [data-rule]").eachAttr("data-path"))
			.filteredOn((path) -> path.startsWith("documents."))
			.containsExactly("documents.visaKind");
	}

	@Test
	void whenPicturesAreNotAskedForShouldStillExamineOne() throws Exception {
		assertThat(DeskClient.page(this.helper.send(ANNA, "whole", "yes")).select("#report [data-path*=can]"))
			.isEmpty();
		Map<String, String> answers = new HashMap<>(ANNA);
		answers.put("documents.visaScan", "heic");
		Document page = DeskClient.page(this.helper.send(answers, "whole", "yes"));
		assertThat(page.select("#report [data-path=documents.visaScan]")).isNotEmpty();
	}

	@Test
	void whenPictureIsExaminedShouldSayThatItIsNotKept() throws Exception {
		Map<String, String> answers = new HashMap<>(ANNA);
		answers.put("documents.visaScan", "mrz-visa-keller");
		Document page = this.helper.check(answers);
		assertThat(page.select(".picture:has(#documents-visaScan) .remembered").text()).contains(
				"Examined, and not kept.", "Choose it again for the next check.",
				SamplePictures.fileName("mrz-visa-keller"));
		assertThat(page.select(".picture .read .line")).isNotEmpty();
		assertThat(page.select("button[name=remove], .preview")).isEmpty();
	}

	@Test
	void whenLanguageIsSwitchedShouldKeepWhatWasTyped() throws Exception {
		Document unchecked = this.helper.check(ANNA, "language", "zh-CN", "checked", "");
		assertThat(unchecked.select("html").attr("lang")).isEqualTo("zh-CN");
		assertThat(DeskClient.value(unchecked, "name.realName")).isEqualTo("Anna Keller");
		assertThat(unchecked.select("[data-rule]")).isEmpty();
		Document checked = this.helper.check(ANNA, "language", "zh-CN", "checked", "yes");
		assertThat(checked.select("#report-title").text()).startsWith("暂不建议提交");
		assertThat(checked.select("#report [data-rule=passport-min-length]")).hasSize(1);
	}

	@Test
	void whenReportLanguageIsChosenShouldStayChosenAndHaveBothOnPaper() throws Exception {
		for (ReportLanguage language : ReportLanguage.values()) {
			Document page = this.helper.check(ANNA, "report", language.key());
			assertThat(page.select("[name=report][checked]").eachAttr("value")).containsExactly(language.key());
			assertThat(page.select(".pair [lang=en]")).hasSameSizeAs(page.select(".pair [lang=zh-CN]"));
		}
		Document page = this.helper.check(ANNA, "report", "xx");
		assertThat(page.select("[name=report][checked]").eachAttr("value")).containsExactly("both");
	}

	@Test
	void whenReportIsHandedOverShouldMaskTheCardAndHoldAllFindings() throws Exception {
		Document page = this.helper.check(ANNA);
		String english = page.select(".text .in-en").text();
		String chinese = page.select(".text .in-zh").text();
		assertThat(english)
			.contains("Not ready yet", "Type this instead: 0A123456", "[passport-min-length]", "Card number: •••• 5678",
					"2026-03-02", "Name: Anna Keller")
			.doesNotContain("请");
		assertThat(chinese).contains("暂不建议提交", "0A123456", "[passport-min-length]", "•••• 5678", "Anna Keller");
		assertThat(page.select(".text .in-both").text()).contains("Not ready yet", "暂不建议提交");
		assertThat(page.select(".paper, #report").html()).doesNotContain("6214830112345678");
		page.select("#report [data-rule]")
			.eachAttr("data-rule")
			.forEach((rule) -> assertThat(english).contains("[" + rule + "]"));
	}

	@Test
	void whenDateCannotBeReadShouldSaySoAndKeepIt() throws Exception {
		Map<String, String> answers = Map.of("name.realName", "Anna Keller");
		Document page = this.helper.check(answers, "passport.expiresOn", "31.3.2027");
		assertThat(page.select("#report [data-rule=unreadable-date]").eachAttr("data-path"))
			.containsExactly("passport.expiresOn");
		assertThat(DeskClient.value(page, "passport.expiresOn")).isEqualTo("31.3.2027");
		assertThat(page.select("#report .source").text()).doesNotContain("unreadable-date");
	}

	@Test
	void whenTooManyPicturesAreExaminedShouldKeepTheAnswersAndSayWhen() throws Exception {
		MockHttpServletResponse response = this.mvc
			.perform(this.helper.request(ANNA)
				.file(new MockMultipartFile("documents.visaScan", SampleScanInspector.BUSY, "image/jpeg", new byte[1])))
			.andReturn()
			.getResponse();
		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getHeader("Retry-After")).isEqualTo("20");
		Document page = Jsoup.parse(response.getContentAsString());
		assertThat(page.select("#summary").text()).contains("20 seconds");
		assertThat(DeskClient.value(page, "name.realName")).isEqualTo("Anna Keller");
		assertThat(page.select("[data-rule]")).isEmpty();
	}

	@Test
	void whenClientIsCheckedShouldKeepNothing() throws Exception {
		MvcResult result = this.helper.send(ANNA, "whole", "yes");
		assertThat(Collections.list(this.helper.session().getAttributeNames())).isEmpty();
		assertThat(
				Arrays.stream(result.getResponse().getCookies()).map((cookie) -> cookie.getName() + cookie.getValue()))
			.noneMatch((cookie) -> cookie.contains("Anna"));
		assertThat(result.getResponse().getHeader("Cache-Control")).contains("no-store");
		Document next = DeskClient.page(this.mvc.perform(get("/desk").session(this.helper.session())).andReturn());
		assertThat(next.text()).doesNotContain("Keller");
		assertThat(DeskClient.value(next, "name.realName")).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("hostileTexts")
	void whenTextIsHostileShouldAnswerWithFindingsAndEscapeIt(String kind, String text, CapturedOutput output)
			throws Exception {
		Map<String, String> answers = new LinkedHashMap<>();
		Stream.of(FieldKind.TEXT, FieldKind.VISA_KIND)
			.flatMap((field) -> FormFields.paths(field).stream())
			.forEach((path) -> answers.put(path, text));
		MvcResult result = this.helper.send(answers, "whole", "yes", "passport.expiresOn", text,
				"card.openedOnMainland", text, "report", text, "fix", text, "checked", text);
		assertThat(result.getResponse().getStatus()).isEqualTo(200);
		Document page = DeskClient.page(result);
		assertThat(page.select("#report [data-rule]")).isNotEmpty();
		assertThat(page.select("main script:not([src]), main img[onerror]")).isEmpty();
		assertThat(output.getAll()).doesNotContain(text.substring(0, Math.min(40, text.length())));
	}

	static Stream<Arguments> hostileTexts() {
		return Stream.of(Arguments.of("100 kB", "Hostile ".repeat(12_500)), Arguments.of("NUL", "Hostile\u0000Keller"),
				Arguments.of("lone surrogates", "Hostile\ud83d and \udc00 Keller"),
				Arguments.of("markup", "\"><script>alert(1)</script><img src=x onerror=alert(2)></textarea>"),
				Arguments.of("expressions", "${7*7} #{x} [[${7*7}]] {0} __${7*7}__"),
				Arguments.of("line breaks", "Hostile\r\nSet-Cookie: x=1\r\n\r\nKeller"));
	}

}
