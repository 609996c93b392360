package org.alipayrehearsal.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Off the way through the rehearsal: back, reload, other pages, other tabs, other days.
 */
@BrowserTest
class NavigationIT {

	@Test
	void whenLaterStepIsOpenedShouldLeadToTheFirstOpenOne(Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).skipTo("passport", Answers.ready());
		for (String later : List.of("documents", "visa-picture", "contact", "card", "bank", "confirmation")) {
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
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).skipTo("card", Answers.ready());
		for (String step : List.of("contact", "entry-picture", "visa-picture", "documents", "passport", "name")) {
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
		Rehearsal first = visits.visit(Language.ENGLISH).skipTo("passport", Answers.ready());
		Rehearsal second = visits.anotherTab(first)
			.skipTo("passport", Answers.ready().with("name.realName", "Ben Miller").with("name.onVisa", ""));
		assertThat(first.journey()).isNotEqualTo(second.journey());
		assertThat(first.openStep("name").value("name.realName")).isEqualTo("Anna Keller");
		assertThat(second.openStep("name").value("name.realName")).isEqualTo("Ben Miller");
	}

	@Test
	void whenSessionIsGoneShouldSaySoAndNotAsAtTheStart(Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).skipTo("passport", Answers.ready());
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
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).skipTo("passport", Answers.ready());
		rehearsal.page().context().clearCookies();
		rehearsal.expect(410).fill("passport", Answers.ready()).goOn();
		assertThat(rehearsal.status()).isEqualTo(410);
		rehearsal.expect(410).whileLoading(rehearsal.page()::goBack);
		assertThat(rehearsal.status()).isEqualTo(410);
	}

	@Test
	void whenFinishedShouldHaveForgottenTheAnswers(Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).skipTo("confirmation", Answers.ready());
		String confirmation = rehearsal.path();
		rehearsal.finish().expect(410).open(confirmation);
		assertThat(rehearsal.status()).isEqualTo(410);
		assertThat(rehearsal.page().content()).doesNotContain("Anna Keller");
		rehearsal.press("main button");
		assertThat(rehearsal.step()).isEqualTo("name");
		assertThat(rehearsal.value("name.realName")).isEmpty();
	}

}
