package org.alipayrehearsal.browser;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ViewportSize;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every page holds to in each of its states, both languages and both themes: valid
 * HTML by the Nu checker, WCAG 2.2 AA by axe, and what axe does not measure. Each state
 * is visited once: the visits cost more than the checks.
 */
@BrowserTest
class EveryPageIT {

	/** Places with the title of another. */
	private static final Set<Place> SAME_PAGE = EnumSet.of(Place.AFTERWARDS_AMOUNT, Place.AFTERWARDS_DUE,
			Place.API_ANSWERED, Place.BANKS_ANSWERED, Place.CHECK_CODE_WRONG, Place.DESK_PRACTICE, Place.PICTURE_CHOSEN,
			Place.PICTURE_GIVEN, Place.FAILURE_AMBIGUOUS, Place.FAILURE_CHOSEN, Place.FAILURE_EXPLAINED,
			Place.FAILURES_SEARCHED, Place.FAILURE_UNKNOWN, Place.FORGED, Place.NAME_WITH_REASONS,
			Place.NOTHING_ANSWERED, Place.NOT_READY_WITH_EVIDENCE, Place.NO_SUCH_RULE, Place.RULES_FOUND,
			Place.RULES_NOT_FOUND, Place.START_WITH_MENU, Place.START_WITH_OPEN_REHEARSAL);

	/** The places by their titles, so far. */
	private static final Map<String, Place> TITLES = new ConcurrentHashMap<>();

	static Stream<Arguments> pages() {
		return Stream.of(Place.values())
			.flatMap((place) -> Stream.of(Language.values()).map((language) -> Arguments.of(place, language)));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void whenPageIsShownShouldHoldToAll(Place place, Language language, Visits visits, HtmlChecker htmlChecker)
			throws ReflectiveOperationException {
		Rehearsal rehearsal = visits.visit(place, language);
		SoftAssertions page = new SoftAssertions();
		page.assertThat(rehearsal.status()).as("status").isEqualTo(place.status());
		page.assertThat(htmlChecker.check(rehearsal.source())).as("HTML").isEmpty();
		assertIdentity(page, rehearsal, place, language);
		assertAccessibility(page, rehearsal, language);
		if (language == Language.ENGLISH) {
			assertControlsStandOut(page, rehearsal);
		}
		assertFits(page, rehearsal);
		page.assertAll();
	}

	private static void assertIdentity(SoftAssertions page, Rehearsal rehearsal, Place place, Language language) {
		String title = rehearsal.page().title();
		page.assertThat(title).endsWith(" – Alipay Rehearsal");
		if (!SAME_PAGE.contains(place)) {
			page.assertThat(TITLES.putIfAbsent(language + title, place)).as(title).isIn(null, place);
		}
		page.assertThat(rehearsal.page().locator("h1").count()).as("headings of the first level").isEqualTo(1);
		page.assertThat(rehearsal.page().getAttribute("html", "lang")).isEqualTo(language.tag());
		page.assertThat(rehearsal.measure("references()")).as("references").isEmpty();
		if (language == Language.ENGLISH) {
			page.assertThat(rehearsal.measure("unmarkedChinese()")).as("Chinese not marked as such").isEmpty();
		}
	}

	/**
	 * The dark theme differs in its colours only, and the colours do not depend on the
	 * language.
	 */
	static void assertAccessibility(SoftAssertions page, Rehearsal rehearsal, Language language) {
		theme(rehearsal, ColorScheme.LIGHT);
		// In a window as high as the page, the desk's bar covers none of its fields.
		ViewportSize window = rehearsal.page().viewportSize();
		rehearsal.page().setViewportSize(window.width, height(rehearsal));
		Axe axe = new Axe(rehearsal.page());
		if (language == Language.ENGLISH) {
			page.assertThat(axe.violations()).as("axe, light").isEmpty();
			theme(rehearsal, ColorScheme.DARK);
			page.assertThat(axe.violationsOfColours()).as("axe, dark").isEmpty();
		}
		else {
			page.assertThat(axe.violationsWithoutColours()).as("axe").isEmpty();
		}
		rehearsal.page().setViewportSize(window.width, window.height);
	}

	static void assertControlsStandOut(SoftAssertions page, Rehearsal rehearsal) {
		// From now on browsers take the focus for one that the keyboard gave.
		rehearsal.page().keyboard().press("Tab");
		for (ColorScheme theme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
			theme(rehearsal, theme);
			page.assertThat(rehearsal.measure("borders()")).as("borders, %s", theme).isEmpty();
			page.assertThat(rehearsal.measure("focusMarks()")).as("focus, %s", theme).isEmpty();
		}
		forcedColors(rehearsal, ForcedColors.ACTIVE);
		page.assertThat(rehearsal.measure("focusMarks()")).as("focus in forced colours").isEmpty();
		forcedColors(rehearsal, ForcedColors.NONE);
	}

	/** Last, because it changes the page. */
	static void assertFits(SoftAssertions page, Rehearsal rehearsal) {
		page.assertThat(rehearsal.measure("targets()")).as("targets").isEmpty();
		page.assertThat(rehearsal.measure("shape()")).as("shape").isEmpty();
		rehearsal.measure("doubleText()");
		page.assertThat(rehearsal.measure("overflow()")).as("text of 200 %%").isEmpty();
		page.assertThat(rehearsal.measure("cut()")).as("text of 200 %%").isEmpty();
		rehearsal.page().evaluate("document.documentElement.style.removeProperty('font-size')");
		rehearsal.page().setViewportSize(320, 640);
		page.assertThat(rehearsal.measure("overflow()")).as("320 pixels").isEmpty();
		page.assertThat(rehearsal.measure("targets()")).as("targets at 320 pixels").isEmpty();
		rehearsal.measure("spaceText()");
		page.assertThat(rehearsal.measure("overflow()")).as("320 pixels, text spaced out").isEmpty();
		page.assertThat(rehearsal.measure("cut()")).as("320 pixels, text spaced out").isEmpty();
	}

	private static int height(Rehearsal rehearsal) {
		return ((Number) rehearsal.page().evaluate("document.documentElement.scrollHeight")).intValue();
	}

	private static void theme(Rehearsal rehearsal, ColorScheme theme) {
		rehearsal.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
	}

	private static void forcedColors(Rehearsal rehearsal, ForcedColors forcedColors) {
		rehearsal.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(forcedColors));
	}

	@Test
	void whenPageIsLeftAloneShouldNotSendItselfOnChange(Visits visits) {
		Rehearsal rehearsal = visits.visit(Place.BANK, Language.ENGLISH);
		int posts = rehearsal.watch().posts().size();
		rehearsal.fill("card.bank", "CMB").fill("card.openedOnMainland", "yes");
		assertThat(rehearsal.watch().posts()).hasSize(posts);
	}

}
