package org.alipayrehearsal.browser;

import java.nio.file.Path;
import java.util.Locale;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The result is an answer to read on a phone, not a report: it ends after a few screens.
 * With {@code -Drehearsal.screenshots=<directory>} the pages are photographed too.
 */
@BrowserTest
class ResultSizeIT {

	private static final int HEIGHT = 844;

	/** A long name, a bank that was taken off the list, and two texts to correct. */
	private static final Answers REFUSED = Answers.none()
		.with("name.realName", "Alexander Maximilian von Hohenberg")
		.with("passport.number", "C01X00T")
		.with("documents.visaKind", "Z")
		.with("documents.visaScan", "jpeg")
		.with("documents.entryProof", "jpeg-2")
		.with("contact.phone", "0049 170 1234567")
		.with("card.bank", "CCB")
		.with("card.number", "621700");

	/** One warning: a picture in a format that Alipay may not take. */
	private static final Answers WARNED = Answers.none()
		.with("name.realName", "Anna Keller")
		.with("passport.number", "C01X00T47")
		.with("documents.visaKind", "Z")
		.with("documents.visaScan", "png")
		.with("documents.entryProof", "jpeg-2")
		.with("contact.phone", "13800138000")
		.with("card.bank", "ICBC")
		.with("card.number", "621226");

	@Test
	void whenSeveralAnswersAreRefusedShouldTakeFourScreens(Visits visits) {
		Size size = measure(visits.visit(Language.ENGLISH).skipTo("confirmation", REFUSED), "refused");
		assertThat(size.screens()).isLessThanOrEqualTo(4);
		assertThat(size.words()).isLessThanOrEqualTo(450);
	}

	@Test
	void whenOneWarningIsFoundShouldTakeTwoAndAHalfScreens(Visits visits) {
		Size size = measure(visits.visit(Language.ENGLISH).skipTo("confirmation", WARNED), "warned");
		assertThat(size.screens()).isLessThanOrEqualTo(2.5);
	}

	@Test
	void whenResultIsChineseShouldTakeAsFewScreens(Visits visits) {
		Size size = measure(visits.visit(Language.CHINESE).skipTo("confirmation", REFUSED), "refused-zh");
		assertThat(size.screens()).isLessThanOrEqualTo(4);
	}

	private static Size measure(Rehearsal rehearsal, String name) {
		Page page = rehearsal.page();
		photograph(page, name);
		page.setViewportSize(390, HEIGHT);
		double screens = ((Number) page.evaluate("document.documentElement.scrollHeight")).doubleValue() / HEIGHT;
		int words = page.locator("main").innerText().strip().split("\\s+").length;
		System.out.printf("Result %s: %.2f screens, %d words%n", name, screens, words);
		return new Size(screens, words);
	}

	private static void photograph(Page page, String name) {
		String directory = System.getProperty("rehearsal.screenshots");
		if (directory == null) {
			return;
		}
		for (ColorScheme scheme : new ColorScheme[] { ColorScheme.LIGHT, ColorScheme.DARK }) {
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
			for (int width : new int[] { 390, 1280 }) {
				page.setViewportSize(width, (width == 390) ? HEIGHT : 900);
				page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
					.setPath(Path.of(directory,
							"%s-%d-%s.png".formatted(name, width, scheme).toLowerCase(Locale.ROOT))));
			}
		}
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
	}

	private record Size(double screens, int words) {

	}

}
