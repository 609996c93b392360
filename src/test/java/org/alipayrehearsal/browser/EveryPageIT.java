package org.alipayrehearsal.browser;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every page holds to in each of its states, both languages and both themes: WCAG
 * 2.2 AA by axe, and what axe does not measure.
 */
@BrowserTest
class EveryPageIT {

	private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	/** Places with the title of another. */
	private static final Set<Place> SAME_PAGE = EnumSet.of(Place.AFTERWARDS_AMOUNT, Place.AFTERWARDS_DUE,
			Place.API_ANSWERED, Place.BANKS_ANSWERED, Place.CHECK_CODE_WRONG, Place.DESK_PRACTICE,
			Place.DOCUMENTS_CHOSEN, Place.DOCUMENTS_WITH_EVIDENCE, Place.DOCUMENTS_WITH_PICTURES,
			Place.FAILURE_EXPLAINED, Place.FAILURE_UNKNOWN, Place.NAME_WITH_REASONS, Place.NOTHING_ANSWERED,
			Place.NOT_READY_WITH_EVIDENCE, Place.NO_SUCH_RULE, Place.RULES_FOUND, Place.RULES_NOT_FOUND);

	/** The places by their titles, so far. */
	private static final Map<String, Place> TITLES = new ConcurrentHashMap<>();

	static Stream<Arguments> pages() {
		return Stream.of(Place.values())
			.flatMap((place) -> Stream.of(Language.values()).map((language) -> Arguments.of(place, language)));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void whenPageIsExaminedByAxeShouldHaveNoViolation(Place place, Language language, Visits visits) {
		Page page = visits.visit(place, language).page();
		for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
			assertThat(violations(page)).as("%s", theme).isEmpty();
		}
	}

	private static List<String> violations(Page page) {
		List<String> violations = new ArrayList<>();
		new AxeBuilder(page).setLegacyMode(true)
			.withTags(TAGS)
			.analyze()
			.getViolations()
			.forEach((rule) -> rule.getNodes()
				.forEach((node) -> violations
					.add(rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary())));
		return violations;
	}

	@ParameterizedTest
	@MethodSource("pages")
	void whenPageIsShownShouldSayWhatItIs(Place place, Language language, Visits visits) {
		Rehearsal rehearsal = visits.visit(place, language);
		String title = rehearsal.page().title();
		assertThat(title).endsWith(" – Alipay Rehearsal");
		if (!SAME_PAGE.contains(place)) {
			assertThat(TITLES.putIfAbsent(language + title, place)).as(title).isIn(null, place);
		}
		assertThat(rehearsal.page().locator("h1").count()).isEqualTo(1);
		assertThat(rehearsal.page().getAttribute("html", "lang")).isEqualTo(language.tag());
		assertThat(rehearsal.measure("references()")).isEmpty();
		if (language == Language.ENGLISH) {
			assertThat(rehearsal.measure("unmarkedChinese()")).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void whenWindowIsNarrowOrTextIsLargeShouldNotScrollSideways(Place place, Language language, Visits visits) {
		Rehearsal rehearsal = visits.visit(place, language);
		assertThat(rehearsal.measure("targets()")).as("targets").isEmpty();
		rehearsal.measure("doubleText()");
		assertThat(rehearsal.measure("overflow()")).as("text of 200 %%").isEmpty();
		assertThat(rehearsal.measure("cut()")).as("text of 200 %%").isEmpty();
		rehearsal.page().evaluate("document.documentElement.style.removeProperty('font-size')");
		rehearsal.page().setViewportSize(320, 640);
		assertThat(rehearsal.measure("overflow()")).as("320 pixels").isEmpty();
		assertThat(rehearsal.measure("targets()")).as("targets at 320 pixels").isEmpty();
		rehearsal.measure("spaceText()");
		assertThat(rehearsal.measure("overflow()")).as("320 pixels, text spaced out").isEmpty();
		assertThat(rehearsal.measure("cut()")).as("320 pixels, text spaced out").isEmpty();
	}

	@ParameterizedTest
	@EnumSource(Place.class)
	void whenControlsAreShownShouldStandOut(Place place, Visits visits) {
		Rehearsal rehearsal = visits.visit(place, Language.ENGLISH);
		// From now on browsers take the focus for one that the keyboard gave.
		rehearsal.page().keyboard().press("Tab");
		for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			rehearsal.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
			assertThat(rehearsal.measure("borders()")).as("%s", theme).isEmpty();
			assertThat(rehearsal.measure("focusMarks()")).as("focus, %s", theme).isEmpty();
		}
		rehearsal.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
		assertThat(rehearsal.measure("focusMarks()")).as("focus in forced colours").isEmpty();
	}

	@Test
	void whenPageIsLeftAloneShouldNotSendItselfOnChange(Visits visits) {
		Rehearsal rehearsal = visits.visit(Place.CARD, Language.ENGLISH);
		int posts = rehearsal.watch().posts().size();
		rehearsal.fill("card.bank", "CMB").fill("card.openedOnMainland", "yes").fill("card.number", "621483");
		assertThat(rehearsal.watch().posts()).hasSize(posts);
	}

}
