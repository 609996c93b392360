package org.alipayrehearsal.web.wizard;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.web.StepFields;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * The way through the rehearsal, page by page.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class RehearsalTests {

	private static final Map<String, String> READY = Map.of("name.realName", "Anna Keller", "passport.number",
			"C01X00T47", "documents.visaKind", "Z", "documents.visaScan", "jpeg", "documents.entryProof", "jpeg-2",
			"contact.phone", "13800138000", "card.bank", "SPABANK", "card.number", "6216261000000000018");

	private static final String LONG_NAME = "Anna Maximiliana Keller";

	@Autowired
	private MockMvc mvc;

	private PageClient person;

	@BeforeEach
	void begin() throws Exception {
		this.person = new PageClient(this.mvc, Locale.ENGLISH).begin();
	}

	@Test
	void whenNothingStandsShouldLeadFromPageToPageToTheResult() throws Exception {
		Map<String, String> answers = with("documents.visaScan", "mrz-visa-keller");
		for (Step step : StepFields.STEPS.subList(0, 4)) {
			Step next = StepFields.STEPS.get(StepFields.STEPS.indexOf(step) + 1);
			assertThat(this.person.send(step, answers)).isEqualTo(this.person.address(next));
		}
		assertThat(this.person.send(Step.CARD, answers)).isEqualTo(confirmation());
		Document result = this.person.open(confirmation());
		assertThat(result.select(".verdict").hasClass("READY")).isTrue();
		assertThat(result.select("[data-rule]:not(.advice)")).isEmpty();
	}

	@Test
	void whenPageIsNewShouldSayNothingAgainstIt() throws Exception {
		Document page = this.person.open(Step.NAME);
		assertThat(page.select("#summary, .finding")).isEmpty();
		assertThat(page.select("button[value=anyway]")).isEmpty();
		assertThat(page.title()).isEqualTo("Your name – Step 1 of 5 – Alipay Rehearsal");
	}

	@Test
	void whenAnErrorStandsShouldStayUntilMendedOrGoneOnAnyway() throws Exception {
		assertThat(this.person.send(Step.NAME, Map.of())).isEqualTo(this.person.address(Step.NAME));
		assertThat(this.person.send(Step.NAME, Map.of())).isEqualTo(this.person.address(Step.NAME));
		assertThat(this.person.open(Step.NAME).title()).startsWith("Error: ");
		assertThat(this.person.send(Step.NAME, Map.of(), "action", "anyway"))
			.isEqualTo(this.person.address(Step.PASSPORT));
	}

	@Test
	void whenAWarningStandsShouldStayOnceAndThenGoOn() throws Exception {
		Map<String, String> name = Map.of("name.realName", "Suharto");
		assertThat(this.person.send(Step.NAME, name)).isEqualTo(this.person.address(Step.NAME));
		assertThat(this.person.open(Step.NAME).title()).startsWith("Please check: ");
		assertThat(this.person.send(Step.NAME, name)).isEqualTo(this.person.address(Step.PASSPORT));
	}

	@Test
	void whenAnotherWarningComesUpShouldStayAgain() throws Exception {
		this.person.send(Step.NAME, Map.of("name.realName", "Suharto"));
		assertThat(this.person.send(Step.NAME, Map.of("name.realName", "José Suharto")))
			.isEqualTo(this.person.address(Step.NAME));
	}

	@Test
	void whenOnlyAdviceStandsShouldGoOn() throws Exception {
		assertThat(this.person.send(Step.NAME, Map.of("name.realName", LONG_NAME)))
			.isEqualTo(this.person.address(Step.PASSPORT));
	}

	@Test
	void whenALaterPageIsOpenedShouldLeadToTheFirstOpenOne() throws Exception {
		assertThat(redirect(this.person.look(this.person.address(Step.CARD))))
			.isEqualTo(this.person.address(Step.NAME));
		this.person.send(Step.NAME, READY);
		assertThat(redirect(this.person.look(confirmation()))).isEqualTo(this.person.address(Step.PASSPORT));
		assertThat(redirect(this.person.look("/rehearsal/" + this.person.journey())))
			.isEqualTo(this.person.address(Step.PASSPORT));
	}

	@Test
	void whenTheNameChangesShouldAskForTheBankAgain() throws Exception {
		finish(READY);
		assertThat(this.person.send(Step.NAME, Map.of("name.realName", LONG_NAME)))
			.isEqualTo(this.person.address(RehearsalPage.BANK));
		Document bank = this.person.open(RehearsalPage.BANK);
		assertThat(bank.select("#summary [href=#card-bank]")).hasSize(1);
		assertThat(this.person.send(Step.CARD, with("card.bank", "CMB", "card.number", "")))
			.isEqualTo(this.person.address(Step.CARD));
	}

	@Test
	void whenAChangeBreaksNothingShouldLeadBackToTheResult() throws Exception {
		finish(READY);
		assertThat(this.person.send(Step.NAME, Map.of("name.realName", "Hanna Keller"))).isEqualTo(confirmation());
		assertThat(this.person.open(confirmation()).select(".answers").text()).contains("Hanna Keller");
	}

	@Test
	void whenAnswersAreStoredShouldShowThemAsTyped() throws Exception {
		String typed = "  Ánna\u3000<b>Keller</b> ${7*7} #{x} {0} '; DROP TABLE x;-- 🙂 \u202e";
		this.person.send(Step.NAME, Map.of("name.realName", typed));
		Document page = this.person.open(Step.NAME);
		assertThat(page.select("#name-realName").attr("value")).isEqualTo(typed);
		assertThat(page.select("b:contains(Keller)")).isEmpty();
	}

	@Test
	void whenADateIsNoneShouldKeepItAndSaySo() throws Exception {
		this.person.send(Step.NAME, READY);
		String here = this.person.address(Step.PASSPORT);
		MvcResult answer = this.person
			.send(post(here).param("passport.number", "C01X00T47").param("passport.expiresOn", "31/12/2030"));
		assertThat(redirect(answer)).isEqualTo(here);
		Document page = this.person.open(Step.PASSPORT);
		assertThat(page.select("input[type=text][name=passport.expiresOn]").attr("value")).isEqualTo("31/12/2030");
		assertThat(page.select("[data-rule=unreadable-date]")).hasSize(1);
	}

	@Test
	void whenADateIsOneShouldShowItInADateField() throws Exception {
		this.person.send(Step.NAME, READY);
		this.person.send(Step.PASSPORT, with("passport.expiresOn", "today-1"));
		Document page = this.person.open(Step.PASSPORT);
		assertThat(page.select("input[type=date][name=passport.expiresOn]").attr("value")).isEqualTo("2026-03-01");
		assertThat(page.select("[data-rule=passport-expired]")).hasSize(1);
	}

	@Test
	void whenAPictureIsSentShouldRememberItsNameAndVerdict() throws Exception {
		goTo(Step.DOCUMENTS);
		this.person.send(RehearsalPage.DOCUMENTS, READY);
		this.person.send(RehearsalPage.VISA_PICTURE, READY);
		this.person.send(RehearsalPage.ENTRY_PICTURE, Map.of("documents.entryProof", "heic"));
		assertThat(this.person.open(RehearsalPage.VISA_PICTURE).select(".remembered bdi").eachText())
			.containsExactly("visa.jpg");
		Document page = this.person.open(RehearsalPage.ENTRY_PICTURE);
		assertThat(page.select(".remembered bdi").eachText()).containsExactly("IMG_0001.HEIC");
		assertThat(page.select("[data-rule=scan-type]")).hasSize(1);
		this.person.send(RehearsalPage.ENTRY_PICTURE, Map.of(), "remove", "documents.entryProof");
		assertThat(this.person.open(RehearsalPage.ENTRY_PICTURE).select(".remembered bdi")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Z, permit", "RESIDENCE_PERMIT, permit", "L, stamp", "R, stamp", "OTHER, either" })
	void whenTheKindOfVisaIsKnownShouldTellWhatBelongsInEachPlace(String kind, String expected) throws Exception {
		goTo(Step.DOCUMENTS);
		this.person.send(RehearsalPage.DOCUMENTS, Map.of("documents.visaKind", kind), "action", "anyway");
		this.person.send(RehearsalPage.VISA_PICTURE, READY);
		for (RehearsalPage picture : List.of(RehearsalPage.VISA_PICTURE, RehearsalPage.ENTRY_PICTURE)) {
			Document page = this.person.open(picture);
			assertThat(page.select(".belongs li").eachAttr("data-case")).containsExactly(expected);
			assertThat(page.select(".belongs b")).isEmpty();
		}
	}

	@Test
	void whenTheKindOfVisaIsUnknownShouldTellAllCases() throws Exception {
		goTo(Step.DOCUMENTS);
		this.person.send(RehearsalPage.DOCUMENTS, Map.of(), "action", "anyway");
		Document page = this.person.open(RehearsalPage.VISA_PICTURE);
		assertThat(page.select(".belongs li").eachAttr("data-case")).containsExactly("permit", "stamp", "either",
				"none");
		assertThat(page.select(".belongs b")).hasSize(4);
		assertThat(page.select("details .shot img").eachAttr("alt")).hasSize(6).doesNotContain("");
		assertThat(page.select("details.look li")).hasSize(6);
		assertThat(page.select("input[type=file]").eachAttr("accept")).containsExactly("image/*");
		assertThat(page.select("input[type=file][capture]")).isEmpty();
	}

	@Test
	void whenAScriptSendsThePageShouldTellItTheAddressOnly() throws Exception {
		goTo(Step.DOCUMENTS);
		this.person.send(RehearsalPage.DOCUMENTS, READY);
		String here = this.person.address(RehearsalPage.VISA_PICTURE);
		MvcResult answer = this.person.send(post(here).header(Redirect.SCRIPT, "pictures"));
		assertThat(answer.getResponse().getStatus()).isEqualTo(204);
		assertThat(answer.getResponse().getHeader("Location")).isEqualTo(here);
		assertThat(answer.getResponse().getContentAsString()).isEmpty();
	}

	@Test
	void whenANameHasManyVariantsShouldFoldThemAndSayHowMany() throws Exception {
		this.person.sendAll(with("name.realName", "Anna Katharina Maria Sofia Keller"));
		Document result = this.person.open(confirmation());
		int all = result.select(".variants li").size();
		assertThat(all).isGreaterThan(9);
		assertThat(result.select("details.variants li")).hasSize(all);
		assertThat(result.select(".variants summary").text()).contains(Integer.toString(all));
	}

	@Test
	void whenTheLanguageIsChineseShouldNotSayALabelTwice() throws Exception {
		this.person = new PageClient(this.mvc, Locale.CHINA).begin();
		this.person.sendAll(READY);
		Document result = this.person.open(confirmation());
		assertThat(result.select(".sheet dt").eachText()).contains("联系电话", "护照号码", "真实姓名 姓名").doesNotHaveDuplicates();
		assertThat(this.person.open(Step.CONTACT).select("label[for=contact-phone]").text()).isEqualTo("联系电话");
		assertThat(this.person.open(Step.NAME).select("label[for=name-realName]").text()).contains("真实姓名");
	}

	@Test
	void whenAnUnknownKindOfVisaIsSentShouldKeepItAndObject() throws Exception {
		goTo(Step.DOCUMENTS);
		this.person.send(Step.DOCUMENTS, Map.of("documents.visaKind", "Q9"));
		Document page = this.person.open(Step.DOCUMENTS);
		assertThat(page.select("[data-rule=visa-kind-required]")).hasSize(1);
		assertThat(page.select("option[selected]").attr("value")).isEqualTo("Q9");
	}

	@Test
	void whenACardNumberIsTypedShouldShowItWholeInItsOwnFieldOnly() throws Exception {
		finish(READY);
		assertThat(this.person.open(Step.CARD).select("#card-number").attr("value")).isEqualTo("6216261000000000018");
		assertThat(this.person.open(confirmation()).html()).contains("•••• 0018")
			.doesNotContain("6216261000000000018")
			.doesNotContain("621626100000000001");
	}

	@Test
	void whenACardNumberIsFixedShouldMaskWhatTheButtonOffers() throws Exception {
		goTo(Step.CARD);
		this.person.send(Step.CARD, with("card.number", "6216.2610.0000.0000.018"));
		Document page = this.person.open(Step.CARD);
		assertThat(page.select("button[name=fix][value=card-characters]").text()).contains("•••• 0018");
		assertThat(page.select("form").html()).doesNotContain("6216261000000000018");
		this.person.send(Step.CARD, with("card.number", "6216.2610.0000.0000.018"), "fix", "card-characters");
		assertThat(this.person.open(Step.CARD).select("#card-number").attr("value")).isEqualTo("6216261000000000018");
	}

	@Test
	void whenAFixIsNoLongerOfferedShouldLeaveTheAnswerAlone() throws Exception {
		this.person.send(Step.NAME, READY, "fix", "no-such-rule");
		assertThat(this.person.open(Step.NAME).select("#name-realName").attr("value")).isEqualTo("Anna Keller");
	}

	@Test
	void whenTheLanguageIsSwitchedShouldKeepThePageAndWhatWasTyped() throws Exception {
		assertThat(this.person.send(Step.NAME, Map.of("name.realName", "x"), "language", "zh-CN"))
			.isEqualTo(this.person.address(Step.NAME));
		Document page = this.person.open(Step.NAME);
		assertThat(page.select("#name-realName").attr("value")).isEqualTo("x");
		assertThat(page.select(".finding")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example", "https://evil.example", "/\\evil.example", "/a?b", "/a#b", "", "/..;/x",
			"/\r\nSet-Cookie: x" })
	void whenTheLanguageSwitchIsToldAnotherPlaceShouldGoToTheFirstPage(String page) throws Exception {
		MvcResult answer = this.person.send(get("/language").param("language", "en").param("page", page));
		assertThat(redirect(answer)).isEqualTo("/");
	}

	@Test
	void whenTheLanguageIsSwitchedOnAnotherPageShouldComeBackToIt() throws Exception {
		MvcResult answer = this.person.send(get("/language").param("language", "zh-CN").param("page", "/finished"));
		assertThat(redirect(answer)).isEqualTo("/finished");
		assertThat(answer.getResponse().getCookie("language")).isNotNull();
	}

	@ParameterizedTest
	@EnumSource(value = Step.class, names = "DEPOSIT", mode = EnumSource.Mode.EXCLUDE)
	void whenTheRehearsalIsUnknownShouldSayThatItIsGone(Step step) throws Exception {
		PageClient stranger = new PageClient(this.mvc, Locale.ENGLISH).begin();
		MvcResult look = stranger.look(this.person.address(step));
		assertThat(look.getResponse().getStatus()).isEqualTo(410);
		assertThat(look.getResponse().getContentAsString()).contains("This rehearsal is not here any more");
		assertThat(stranger.send(post(this.person.address(step))).getResponse().getStatus()).isEqualTo(410);
	}

	@Test
	void whenThereIsNoSessionShouldNotBeginOne() throws Exception {
		MvcResult look = this.mvc.perform(get(this.person.address(Step.NAME))).andReturn();
		assertThat(look.getResponse().getStatus()).isEqualTo(410);
		assertThat(look.getRequest().getSession(false)).isNull();
	}

	@Test
	void whenFinishedShouldForgetEverything() throws Exception {
		finish(READY);
		assertThat(redirect(this.person.send(post("/rehearsal/" + this.person.journey() + "/finish"))))
			.isEqualTo("/finished");
		assertThat(this.person.look(confirmation()).getResponse().getStatus()).isEqualTo(410);
		assertThat(redirect(this.person.send(post("/rehearsal/" + this.person.journey() + "/finish"))))
			.isEqualTo("/finished");
	}

	@Test
	void whenEverythingIsSkippedShouldStillShowTheWholeResult() throws Exception {
		this.person.sendAll(Map.of());
		Document result = this.person.open(confirmation());
		assertThat(result.select(".verdict").hasClass("NOT_READY")).isTrue();
		assertThat(result.select("[data-rule]").eachAttr("data-rule")).contains("name-required", "passport-required",
				"visa-kind-required", "visa-scan-required", "contact-required", "bank-required", "card-required");
		assertThat(result.select(".matrix, .variants")).isEmpty();
	}

	@Test
	void whenTheResultIsShownShouldHoldSheetMatrixVariantsAndSources() throws Exception {
		this.person.sendAll(with("passport.number", "a123456", "card.bank", "ABC"));
		Document result = this.person.open(confirmation());
		assertThat(result.select(".sheet .exact").eachText()).startsWith("Anna Keller", "0A123456");
		result.select("rt").remove();
		assertThat(result.select(".sheet dt .real").eachText()).containsExactly("真实姓名", "护照号码", "护照图片", "入境证明", "联系电话",
				"校验码", "开户银行", "银行卡号");
		assertThat(result.select(".matrix li")).hasSize(14);
		assertThat(result.select(".matrix li.NO").text()).contains("Agricultural Bank of China")
			.contains("China Construction Bank");
		assertThat(result.select(".variants .exact").eachText()).contains("ANNA KELLER", "Keller Anna");
		assertThat(result.select("[data-rule=passport-min-length] q").text()).contains("at least eight characters");
		assertThat(result.select(".answers a")).allMatch((link) -> link.attr("href").startsWith("/rehearsal/"));
	}

	@Test
	void whenManyRehearsalsAreBegunShouldKeepTheLatest() throws Exception {
		String first = this.person.address(Step.NAME);
		for (int i = 0; i < Journeys.LIMIT - 1; i++) {
			this.person.send(post("/rehearsal"));
		}
		assertThat(this.person.look(first).getResponse().getStatus()).isEqualTo(200);
		for (int i = 0; i < Journeys.LIMIT; i++) {
			this.person.send(post("/rehearsal"));
		}
		assertThat(this.person.look(first).getResponse().getStatus()).isEqualTo(410);
	}

	@Test
	void whenAnswersAreSentShouldKeepThemOutOfAddressesAndLog(CapturedOutput log) throws Exception {
		Map<String, String> answers = with("name.realName", "Qwertina Zxcvb", "passport.number", "Q7X9Y8W6");
		for (Step step : StepFields.STEPS) {
			assertThat(this.person.send(step, answers)).doesNotContainPattern(Pattern.compile("Q7X9|Qwert|62162"));
		}
		this.person.open(confirmation());
		assertThat(log.getAll()).doesNotContain("Qwertina", "Q7X9Y8W6", "6216261000000000018", "visa.jpg");
	}

	private void goTo(Step step) throws Exception {
		for (Step before : StepFields.STEPS.subList(0, StepFields.STEPS.indexOf(step))) {
			this.person.send(before, READY);
		}
	}

	private void finish(Map<String, String> answers) throws Exception {
		for (Step step : StepFields.STEPS) {
			this.person.send(step, answers);
		}
	}

	private String confirmation() {
		return "/rehearsal/" + this.person.journey() + "/confirmation";
	}

	private static Map<String, String> with(String... pathsAndValues) {
		Map<String, String> answers = new HashMap<>(READY);
		for (int i = 0; i < pathsAndValues.length; i += 2) {
			answers.put(pathsAndValues[i], pathsAndValues[i + 1]);
		}
		return answers;
	}

	private static String redirect(MvcResult result) {
		assertThat(result.getResponse().getStatus()).isEqualTo(303);
		return String.valueOf(result.getResponse().getRedirectedUrl());
	}

}
