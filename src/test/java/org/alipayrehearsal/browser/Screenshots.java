package org.alipayrehearsal.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/**
 * Pictures of the pages, for people to look at: taken where the system property
 * {@code screenshots} names a directory.
 */
final class Screenshots {

	private static final List<Integer> WIDTHS = List.of(320, 1280);

	private Screenshots() {
	}

	static Optional<Path> wanted() {
		return Optional.ofNullable(System.getProperty("screenshots")).map(Path::of);
	}

	static void take(Rehearsal rehearsal, Place place, Language language, Path directory) {
		Page page = rehearsal.page();
		for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
			for (int width : WIDTHS) {
				page.setViewportSize(width, 900);
				String name = String.join("-", place.name(), language.tag(), theme.name(), width + ".png")
					.toLowerCase(Locale.ROOT);
				page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(directory.resolve(name)));
			}
		}
	}

}
