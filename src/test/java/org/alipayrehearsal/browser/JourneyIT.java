package org.alipayrehearsal.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The way through the rehearsal, from the start to the result and out again, and off the
 * way: back, reload, other tabs, other days.
 */
@BrowserTest
class JourneyIT {

	@ParameterizedTest
	@CsvSource({ "ENGLISH, true", "ENGLISH, false", "CHINESE, true", "CHINESE, false" })
	void whenEverythingIsRightShouldEndReady(Language language, boolean script, Visits visits) {
		Rehearsal rehearsal = script ? visits.visit(language) : visits.visitWithoutScript(language);
		rehearsal.begin();
		for (String step : Answers.STEPS) {
			assertThat(rehearsal.step()).isEqualTo(step);
			rehearsal.fill(step, Answers.ready()).goOn();
		}
		assertThat(rehearsal.step()).isEqualTo("confirmation");
		assertThat(rehearsal.verdict()).isEqualTo("READY");
		assertThat(rehearsal.page().getAttribute("html", "lang")).isEqualTo(language.tag());
		assertThat(rehearsal.page().locator(".sheet .exact").allInnerTexts()).contains("Anna Keller", "C01X00T47",
				"13912345678", "招商银行");
		assertThat(rehearsal.page().locator("section.answers").innerText()).contains("Anna Keller", "visa.jpg",
				"permit.jpg");
		rehearsal.finish();
		assertThat(rehearsal.path()).isEqualTo("/finished");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void whenThingsAreWrongShouldEndNotReadyWithAllOfThem(boolean script, Visits visits) {
		Rehearsal rehearsal = script ? visits.visit(Language.ENGLISH) : visits.visitWithoutScript(Language.ENGLISH);
		rehearsal.walkTo("confirmation", Answers.notReady());
		assertThat(rehearsal.verdict()).isEqualTo("NOT_READY");
		assertThat(rehearsal.findings()).contains("name-bank-mismatch", "passport-min-length", "passport-expired",
				"contact-characters", "bank-not-mainland");
		assertThat(rehearsal.page().locator(".sheet .exact").allInnerTexts()).contains("KELLER ANNA", "00A12345",
				"13912345678");
	}

	@Test
	void whenNothingIsAnsweredShouldStillEndInAResult(Visits visits) {
		Rehearsal rehearsal = visits.visit(Place.NOTHING_ANSWERED, Language.ENGLISH);
		assertThat(rehearsal.verdict()).isEqualTo("NOT_READY");
		assertThat(rehearsal.findings()).contains("name-required", "passport-required", "visa-kind-required",
				"visa-scan-required", "contact-required", "bank-required", "card-required");
	}

	@Test
	void whenLaterStepIsOpenedShouldLeadToTheFirstOpenOne(Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).walkTo("passport", Answers.ready());
		for (String later : List.of("documents", "contact", "card", "confirmation")) {
			assertThat(rehearsal.openStep(later).step()).isEqualTo("passport");
		}
		assertThat(rehearsal.openStep("name").step()).isEqualTo("name");
	}

	@Test
	void whenPageIsReloadedOrGoneBackToShouldSendNothingAgain(Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).begin();
		Page page = rehearsal.page();
		for (String step : Answers.STEPS) {
			rehearsal.fill(step, Answers.ready()).goOn();
			String there = rehearsal.path();
			int posts = rehearsal.watch().posts().size();
			rehearsal.whileLoading(page::reload);
			assertThat(rehearsal.path()).isEqualTo(there);
			rehearsal.whileLoading(page::goBack);
			assertThat(rehearsal.step()).isEqualTo(step);
			assertThat(rehearsal.status()).isEqualTo(200);
			rehearsal.whileLoading(page::goForward);
			assertThat(rehearsal.path()).isEqualTo(there);
			assertThat(rehearsal.watch().posts()).hasSize(posts);
		}
	}

	@Test
	void whenPageWithErrorsIsReloadedOrGoneBackToShouldSendNothingAgain(Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).begin().fill("name.realName", "J0hn Keller").goOn();
		int posts = rehearsal.watch().posts().size();
		rehearsal.whileLoading(rehearsal.page()::reload);
		assertThat(rehearsal.findings()).contains("name-characters");
		rehearsal.goOnAnyway();
		assertThat(rehearsal.step()).isEqualTo("passport");
		rehearsal.whileLoading(rehearsal.page()::goBack);
		assertThat(rehearsal.value("name.realName")).isEqualTo("J0hn Keller");
		assertThat(rehearsal.watch().posts()).hasSize(posts + 1);
	}

	@Test
	void whenBackLinkIsFollowedShouldShowTheAnswersAgain(Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).walkTo("card", Answers.ready());
		for (String step : List.of("contact", "documents", "passport", "name")) {
			assertThat(rehearsal.press("a.back").step()).isEqualTo(step);
		}
		assertThat(rehearsal.value("name.realName")).isEqualTo("Anna Keller");
		assertThat(rehearsal.press("a.back").path()).isEqualTo("/");
	}

	@Test
	void whenContinueIsDoubleClickedShouldSendOnce(Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).begin().fill("name", Answers.ready());
		rehearsal.whileLoading(() -> rehearsal.page().locator(".buttons [value=continue]").dblclick());
		assertThat(rehearsal.step()).isEqualTo("passport");
		assertThat(rehearsal.watch().posts()).filteredOn((path) -> path.endsWith("/name")).hasSize(1);
	}

	@Test
	void whenStartIsDoubleClickedWithoutScriptShouldBeginAllTheSame(Visits visits) {
		Rehearsal rehearsal = visits.visitWithoutScript(Language.ENGLISH).open("/");
		rehearsal.whileLoading(() -> rehearsal.page().locator(".begin").dblclick());
		rehearsal.page().waitForURL(Pattern.compile(".*/rehearsal/.*/name"));
		assertThat(rehearsal.page().locator("h1").count()).isEqualTo(1);
	}

	@Test
	void whenEnterIsPressedInAFieldShouldContinue(Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).begin().fill("name.realName", "J0hn Keller").goOn();
		rehearsal.fill("name.realName", "Anna Keller");
		rehearsal.whileLoading(() -> rehearsal.field("name.realName").press("Enter"));
		assertThat(rehearsal.step()).isEqualTo("passport");
	}

	@Test
	void whenTwoTabsAreOpenShouldKeepTheirAnswersApart(Visits visits) {
		Rehearsal first = visits.visit(Language.ENGLISH).walkTo("passport", Answers.ready());
		Rehearsal second = visits.anotherTab(first)
			.walkTo("passport", Answers.ready().with("name.realName", "Ben Miller").with("name.onVisa", ""));
		assertThat(first.journey()).isNotEqualTo(second.journey());
		assertThat(first.openStep("name").value("name.realName")).isEqualTo("Anna Keller");
		assertThat(second.openStep("name").value("name.realName")).isEqualTo("Ben Miller");
	}

	@Test
	void whenSessionIsGoneShouldSaySoAndNotAsAtTheStart(Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).walkTo("passport", Answers.ready());
		endSession(rehearsal);
		rehearsal.expect(410).goOn();
		assertThat(rehearsal.status()).isEqualTo(410);
		String heading = rehearsal.heading();
		rehearsal.openStep("name");
		assertThat(rehearsal.status()).isEqualTo(410);
		assertThat(rehearsal.heading()).isEqualTo(heading);
		assertThat(rehearsal.open("/").heading()).isNotEqualTo(heading);
	}

	/** The session ends on the server; the browser's other cookies stay. */
	private static void endSession(Rehearsal rehearsal) {
		List<Cookie> cookies = rehearsal.page().context().cookies();
		rehearsal.page().context().clearCookies();
		rehearsal.page()
			.context()
			.addCookies(cookies.stream().filter((cookie) -> !cookie.name.equals("JSESSIONID")).toList());
	}

	@Test
	void whenAllCookiesAreGoneShouldSaySoToo(Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).walkTo("passport", Answers.ready());
		rehearsal.page().context().clearCookies();
		rehearsal.expect(403).fill("passport", Answers.ready()).goOn();
		assertThat(rehearsal.status()).isEqualTo(403);
		rehearsal.expect(410).whileLoading(rehearsal.page()::goBack);
		assertThat(rehearsal.status()).isEqualTo(410);
	}

	@Test
	void whenFinishedShouldHaveForgottenTheAnswers(Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).walkTo("confirmation", Answers.ready());
		String confirmation = rehearsal.path();
		rehearsal.finish().expect(410).open(confirmation);
		assertThat(rehearsal.status()).isEqualTo(410);
		assertThat(rehearsal.page().content()).doesNotContain("Anna Keller");
		rehearsal.press("main button");
		assertThat(rehearsal.step()).isEqualTo("name");
		assertThat(rehearsal.value("name.realName")).isEmpty();
	}

	@Test
	void whenAnswerIsChangedFromTheResultShouldReturnToIt(Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).walkTo("confirmation", Answers.ready());
		rehearsal.change("contact.phone");
		assertThat(rehearsal.step()).isEqualTo("contact");
		rehearsal.fill("contact.phone", "13812345678").goOn();
		assertThat(rehearsal.step()).isEqualTo("confirmation");
		assertThat(rehearsal.page().locator("section.answers").innerText()).contains("13812345678");
	}

	@Test
	void whenNameIsChangedShouldAskForTheBankAgain(Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH)
			.walkTo("confirmation", Answers.ready().with("card.bank", "BOC").with("card.number", "621660"));
		assertThat(rehearsal.verdict()).isEqualTo("READY");
		rehearsal.change("name.realName")
			.fill("name.realName", "Anna Katharina Maximiliane Keller")
			.fill("name.onVisa", "Anna Katharina Maximiliane Keller")
			.goOn();
		assertThat(rehearsal.step()).isEqualTo("card");
		assertThat(rehearsal.findings()).contains("bank-name-too-long");
		rehearsal.goOnAnyway();
		assertThat(rehearsal.verdict()).isEqualTo("NOT_READY");
		rehearsal.change("card.bank").fill("card.bank", "CMB").fill("card.number", "621483").goOn();
		assertThat(rehearsal.step()).isEqualTo("confirmation");
		assertThat(rehearsal.verdict()).isEqualTo("READY");
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void whenLanguageIsSwitchedShouldKeepPageAndUnsentText(Language language, Visits visits) {
		Rehearsal rehearsal = visits.visit(language).begin();
		for (String step : Answers.STEPS) {
			rehearsal.fill(step, Answers.ready()).switchLanguage();
			assertThat(rehearsal.step()).isEqualTo(step);
			assertThat(rehearsal.page().getAttribute("html", "lang")).isEqualTo(language.other().tag());
			assertThat(rehearsal.findings()).as("nothing is said before the page is sent").isEmpty();
			Answers.ready().of(step).forEach((path, value) -> assertThat(kept(rehearsal, path)).isEqualTo(value));
			rehearsal.switchLanguage();
			assertThat(rehearsal.page().getAttribute("html", "lang")).isEqualTo(language.tag());
			rehearsal.goOn();
		}
		assertThat(rehearsal.step()).isEqualTo("confirmation");
		rehearsal.switchLanguage();
		assertThat(rehearsal.step()).isEqualTo("confirmation");
		assertThat(rehearsal.page().getAttribute("html", "lang")).isEqualTo(language.other().tag());
	}

	/** What a field holds, of whatever kind it is; of a picture its sample's name. */
	private static String kept(Rehearsal rehearsal, String path) {
		String checked = "[name='" + path + "']:checked";
		return switch (path) {
			case "card.bank", "card.openedOnMainland" -> rehearsal.page().locator(checked).inputValue();
			case "documents.visaScan", "documents.entryProof" ->
				rehearsal.page().locator(".picture:has([name='" + path + "']) bdi").innerText().equals("visa.jpg")
						? "jpeg" : "jpeg-2";
			default -> rehearsal.value(path);
		};
	}

	@ParameterizedTest
	@EnumSource(names = { "START", "READY", "FINISHED", "GONE" })
	void whenLanguageIsSwitchedOffTheStepsShouldStayOnThePage(Place place, Visits visits) {
		Rehearsal rehearsal = visits.visit(place, Language.ENGLISH);
		String path = rehearsal.path();
		String heading = rehearsal.heading();
		rehearsal.switchLanguage();
		assertThat(rehearsal.path()).isEqualTo(path);
		assertThat(rehearsal.page().getAttribute("html", "lang")).isEqualTo("zh-CN");
		assertThat(rehearsal.switchLanguage().heading()).isEqualTo(heading);
	}

	@Test
	void whenLanguageIsSwitchedAfterAnErrorShouldLeadToAPageThatIsThere(Visits visits) {
		Rehearsal tooLarge = visits.visit(Place.TOO_LARGE, Language.ENGLISH);
		String path = tooLarge.path();
		assertThat(tooLarge.switchLanguage().path()).isEqualTo(path);
		assertThat(tooLarge.status()).isEqualTo(200);
		Rehearsal notFound = visits.visit(Place.NOT_FOUND, Language.ENGLISH).switchLanguage();
		assertThat(notFound.path()).isEqualTo("/");
		assertThat(notFound.page().getAttribute("html", "lang")).isEqualTo("zh-CN");
	}

}
