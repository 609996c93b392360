package org.alipayrehearsal.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The start page on a phone, and the menu that every page has.
 */
@BrowserTest
class StartIT {

	@ParameterizedTest
	@EnumSource(Language.class)
	void whenPageIsOpenedOnAPhoneShouldShowVisitorsNoteAndDoorsOnTheFirstScreen(Language language, Visits visits) {
		Page page = visits.visit(language).open("/").page();
		page.setViewportSize(390, 844);
		for (Locator part : page.locator(".visitor, .door, .by-picture").all()) {
			assertThat(part.boundingBox().y + part.boundingBox().height).isLessThanOrEqualTo(844);
		}
	}

	@Test
	void whenPictureIsPreferredShouldBeginWithItWithoutScript(Visits visits) {
		Rehearsal rehearsal = visits.visitWithoutScript(Language.ENGLISH).open("/").press(".by-picture");
		assertThat(rehearsal.path()).endsWith("/begin");
		rehearsal.press("[value=skip]");
		assertThat(rehearsal.step()).isEqualTo("name");
	}

	@Test
	void whenMenuIsOpenedWithoutScriptShouldLeadToThePages(Visits visits) {
		Rehearsal rehearsal = visits.visitWithoutScript(Language.ENGLISH).open("/questions");
		Locator menu = rehearsal.page().locator(".menu nav");
		assertThat(menu.isVisible()).isFalse();
		rehearsal.page().locator(".menu > summary").press("Enter");
		assertThat(menu.isVisible()).isTrue();
		rehearsal.press(".menu a[href='/changes']");
		assertThat(rehearsal.path()).isEqualTo("/changes");
	}

	@Test
	void whenRehearsalIsOpenShouldContinueItFromTheStartPage(Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).begin().fill("name.realName", "Anna Keller").goOn();
		String there = rehearsal.path();
		rehearsal.press(".wordmark").press("a.door.first");
		assertThat(rehearsal.path()).isEqualTo(there);
	}

	@Test
	void whenKindOfVisaIsNoneShouldAskForNoPicture(Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).skipTo("documents", Answers.ready());
		assertThat(rehearsal.fill("documents.visaKind", "NONE").pass().step()).isEqualTo("contact");
	}

}
