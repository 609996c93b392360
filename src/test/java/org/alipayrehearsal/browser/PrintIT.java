package org.alipayrehearsal.browser;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The result on paper.
 */
@BrowserTest
class PrintIT {

	private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

	@ParameterizedTest
	@CsvSource({ "READY, ENGLISH", "READY, CHINESE", "NOT_READY, ENGLISH", "NOT_READY, CHINESE" })
	void whenResultIsPrintedShouldFitTwoPages(Place place, Language language, Visits visits) {
		Rehearsal rehearsal = visits.visit(place, language);
		byte[] paper = rehearsal.page().pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
		assertThat(PAGE.matcher(new String(paper, StandardCharsets.ISO_8859_1)).results().count()).isBetween(1L, 2L);
	}

	@ParameterizedTest
	@CsvSource({ "READY", "NOT_READY" })
	void whenResultIsPrintedShouldHaveAllAnswersAndNoButtons(Place place, Visits visits) {
		Rehearsal rehearsal = visits.visit(place, Language.ENGLISH);
		rehearsal.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(rehearsal.measure("printed()")).isEmpty();
		assertThat(rehearsal.page().locator(".answers").innerText()).contains("Anna Keller", "visa.jpg",
				"China Merchants Bank");
		assertThat(rehearsal.page().locator("section.sheet").isVisible()).isTrue();
	}

	@Test
	void whenSpellingsAreFoldedShouldPrintThemAllTheSame(Visits visits) {
		Rehearsal rehearsal = visits.visitWithoutScript(Language.ENGLISH)
			.skipTo("confirmation", Answers.ready().with("name.realName", "Anna Katharina Maria Keller"));
		Locator folded = rehearsal.page().locator("details.variants li").last();
		assertThat(folded.isVisible()).isFalse();
		rehearsal.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(folded.isVisible()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "ENGLISH", "CHINESE" })
	void whenCardForTheCounterIsPrintedShouldFitOnePage(Language language, Visits visits) {
		Rehearsal rehearsal = visits.visit(Place.BANK_COUNTER, language);
		rehearsal.page().check("#letter");
		rehearsal.press("main form button[type=submit] >> nth=0");
		byte[] paper = rehearsal.page().pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
		assertThat(PAGE.matcher(new String(paper, StandardCharsets.ISO_8859_1)).results().count()).isEqualTo(1);
	}

}
