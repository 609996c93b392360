package org.alipayrehearsal.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pictures of the pages, for people to look at: taken where the system property
 * {@code screenshots} names a directory.
 */
@BrowserTest
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class ScreenshotsIT {

	private static final List<Integer> WIDTHS = List.of(320, 1280);

	static Stream<Arguments> pages() {
		return EveryPageIT.pages();
	}

	@ParameterizedTest
	@MethodSource("pages")
	void whenPageIsShownShouldTakeItsPicture(Place place, Language language, Visits visits) {
		Page page = visits.visit(place, language).page();
		for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
			for (int width : WIDTHS) {
				page.setViewportSize(width, 900);
				Path file = Path.of(System.getProperty("screenshots"),
						String.join("-", place.name(), language.tag(), theme.name(), width + ".png")
							.toLowerCase(Locale.ROOT));
				page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
				assertThat(file).isNotEmptyFile();
			}
		}
	}

}
