package org.alipayrehearsal.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the result offers besides reading it.
 */
@BrowserTest
class ConfirmationIT {

	@Test
	void whenTextIsCopiedShouldBeOnTheClipboardAsItIs(Visits visits) {
		Page page = visits.visit(Place.NOT_READY, Language.ENGLISH).page();
		page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
		Locator passport = page.locator(".sheet dd:has(button.copy)").nth(1);
		passport.locator("button.copy").click();
		assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("00A12345");
		page.waitForCondition(() -> passport.locator("button.copy").innerText().contains("Copied"));
	}

	@Test
	void whenScriptsDoNotRunShouldOfferNothingThatNeedsThem(Visits visits) {
		Page page = visits.visitWithoutScript(Language.ENGLISH).skipTo("confirmation", Answers.ready()).page();
		assertThat(page.locator("button.copy:visible, button.print:visible").count()).isZero();
		assertThat(page.locator("button[type=button]:not(.term):visible").count()).isZero();
	}

	@Test
	void whenFindingIsFollowedShouldLeadToItsField(Visits visits) {
		Rehearsal rehearsal = visits.visit(Place.NOT_READY, Language.ENGLISH);
		rehearsal.page().locator("[data-action^='passport-min-length'] summary").click();
		rehearsal.press("[data-action^='passport-min-length'] .change a");
		assertThat(rehearsal.step()).isEqualTo("passport");
		assertThat(rehearsal.page().url()).endsWith("#passport-number");
		rehearsal.useFix("passport-min-length").fill("passport.expiresOn", "2031-05-31").goOn();
		assertThat(rehearsal.step()).isEqualTo("confirmation");
		assertThat(rehearsal.findings()).doesNotContain("passport-min-length", "passport-expired");
	}

	@Test
	void whenEverythingIsFixedShouldBeReady(Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).skipTo("confirmation", Answers.notReady());
		Answers fixed = Answers.ready().with("name.atBank", "");
		for (String step : Answers.STEPS) {
			rehearsal.openStep(step).fill(step, fixed).goOn();
			assertThat(rehearsal.step()).isEqualTo("confirmation");
		}
		assertThat(rehearsal.verdict()).isEqualTo("READY");
	}

	@Test
	void whenCardNumberWasTypedShouldShowItsEndOnly(Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH)
			.skipTo("confirmation", Answers.ready().with("card.number", "6214830112345678"));
		assertThat(rehearsal.page().content()).doesNotContain("6214830112345678").contains("5678");
	}

}
