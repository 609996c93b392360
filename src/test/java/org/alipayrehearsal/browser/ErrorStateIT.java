package org.alipayrehearsal.browser;

import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page on which something is wrong: what it says, where, and the ways on from there.
 */
@BrowserTest
class ErrorStateIT {

	static Stream<Arguments> pagesWithErrors() {
		return Stream.concat(
				Stream.of(Place.values())
					.filter(Place::hasErrors)
					.map((place) -> Arguments.of(place, Language.ENGLISH)),
				Stream.of(Arguments.of(Place.NAME_WITH_ERRORS, Language.CHINESE)));
	}

	@ParameterizedTest
	@MethodSource("pagesWithErrors")
	void whenPageHasErrorsShouldSaySoFirstAndLeadToEachField(Place place, Language language, Visits visits) {
		Page page = visits.visit(place, language).page();
		assertSaidFirst(page, language);
		assertSaidAtTheFields(page);
		assertLinksLeadToTheFields(page);
	}

	private static void assertSaidFirst(Page page, Language language) {
		assertThat(page.title()).startsWith(language.errorPrefix());
		assertThat(page.evaluate("document.activeElement.id")).isEqualTo("summary");
		assertThat(page.locator("a.back").isVisible()).isTrue();
		assertThat(page.locator("#summary")
			.evaluate(
					"(summary) => !!(summary.compareDocumentPosition(document.querySelector('h1')) & Node.DOCUMENT_POSITION_FOLLOWING)"))
			.isEqualTo(true);
	}

	private static void assertLinksLeadToTheFields(Page page) {
		List<Locator> links = page.locator("#summary a").all();
		assertThat(links).isNotEmpty();
		for (Locator link : links) {
			link.click();
			String target = link.getAttribute("href").substring(1);
			assertThat(page.evaluate("document.activeElement.id")).isEqualTo(target);
			assertThat(page.locator(labelOf(page, target))
				.first()
				.evaluate(
						"(label) => label.getBoundingClientRect().top > -1 && label.getBoundingClientRect().bottom < innerHeight"))
				.as("label of %s in sight", target)
				.isEqualTo(true);
		}
	}

	private static String labelOf(Page page, String field) {
		String label = "#" + field + "-label";
		return (page.locator(label).count() > 0) ? label : "fieldset:has(#" + field + ") legend";
	}

	private static void assertSaidAtTheFields(Page page) {
		List<String> atFields = page.locator(
				".finding.error:not([hidden]) .message span:not(.severity), .finding.warning .message span:not(.severity)")
			.allTextContents();
		assertThat(page.locator("#summary a").allTextContents()).containsExactlyInAnyOrderElementsOf(atFields);
		for (Locator invalid : page.locator("[aria-invalid=true]").all()) {
			String described = String.valueOf(invalid.evaluate(
					"(field) => field.getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id).textContent).join(' ')"));
			assertThat(atFields).as("what describes the field").anyMatch(described::contains);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			name      | name.realName   | J0hn  O’Néill
			passport  | passport.number |  g 12345
			contact   | contact.phone   | (139) 1234 5678 or 12
			card      | card.number     | 6222 **** 1234
			""")
	void whenAnswerIsWrongShouldKeepItAsTyped(String step, String path, String typed, Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).skipTo(step, Answers.ready());
		rehearsal.fill(path, " " + typed + " ").goOn();
		assertThat(rehearsal.step()).isEqualTo(step);
		assertThat(rehearsal.value(path)).isEqualTo(" " + typed + " ");
	}

	@Test
	void whenFixIsPressedShouldFillItInAndTheFindingGoes(Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).skipTo("passport", Answers.ready());
		rehearsal.fill("passport.number", "A12345").fill("passport.expiresOn", "2031-05-31").goOn();
		assertThat(rehearsal.findings()).contains("passport-min-length");
		String offered = rehearsal.page().locator("[data-rule='passport-min-length'] .fix .exact").innerText();
		rehearsal.useFix("passport-min-length");
		assertThat(rehearsal.step()).isEqualTo("passport");
		assertThat(rehearsal.value("passport.number")).isEqualTo(offered).isEqualTo("00A12345");
		assertThat(rehearsal.value("passport.expiresOn")).isEqualTo("2031-05-31");
		assertThat(rehearsal.findings()).doesNotContain("passport-min-length");
		assertThat(rehearsal.goOn().step()).isEqualTo("documents");
	}

	@Test
	void whenPersonContinuesAnywayShouldGoOn(Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).skipTo("passport", Answers.ready());
		rehearsal.fill("passport.number", "A12345").goOn().goOn();
		assertThat(rehearsal.step()).as("errors hold up each time").isEqualTo("passport");
		assertThat(rehearsal.goOnAnyway().step()).isEqualTo("documents");
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void whenOnlyWarningsStandShouldStopOnce(Language language, Visits visits) {
		Rehearsal rehearsal = visits.visit(Place.NAME_WITH_WARNINGS, language);
		assertThat(rehearsal.page().title()).startsWith(language.warningPrefix());
		assertThat(rehearsal.page().evaluate("document.activeElement.id")).isEqualTo("summary");
		assertThat(rehearsal.goOn().step()).isEqualTo("passport");
	}

	@Test
	void whenPageOpensWithoutErrorsShouldNotTakeTheFocus(Visits visits) {
		Page page = visits.visit(Place.NAME, Language.ENGLISH).page();
		assertThat(page.locator("#summary").count()).isZero();
		assertThat(page.evaluate("document.activeElement === document.body")).isEqualTo(true);
		assertThat(page.title()).doesNotStartWith(Language.ENGLISH.errorPrefix());
	}

}
