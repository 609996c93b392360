package org.alipayrehearsal.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Changing the language, on any page and in both directions.
 */
@BrowserTest
class LanguageIT {

	@Test
	void whenLanguageIsSwitchedShouldKeepPageAndUnsentText(Visits visits) {
		Language language = Language.ENGLISH;
		Rehearsal rehearsal = visits.visit(language).begin();
		for (String step : Answers.STEPS) {
			rehearsal.fill(step, Answers.ready()).switchLanguage();
			assertThat(rehearsal.step()).isEqualTo(step);
			assertThat(rehearsal.page().getAttribute("html", "lang")).isEqualTo(language.other().tag());
			assertThat(rehearsal.page().locator("[data-rule]:not(.noticed *)").count())
				.as("nothing is said of a page before it is sent")
				.isZero();
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
			case "documents.visaScan",
					"documents.entryProof" ->
				rehearsal.page()
					.locator(".picture:has([name='" + path + "']) .remembered bdi")
					.innerText()
					.equals("visa.jpg") ? "mrz-visa-keller" : "jpeg-2";
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
