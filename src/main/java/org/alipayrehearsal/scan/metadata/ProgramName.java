package org.alipayrehearsal.scan.metadata;

import java.util.List;
import java.util.Locale;

/**
 * The name of a program, or a comment that may contain one, as written in a file.
 */
final class ProgramName {

	/** Words written by operating systems, and programs that only take screenshots. */
	private static final List<String> SCREENSHOTS = List.of("screenshot", "screenshots", "screen shot",
			"screen capture", "screencapture", "snipaste", "snipping tool", "snip & sketch", "sharex", "greenshot",
			"lightshot", "flameshot", "spectacle", "snagit", "picpick", "faststone capture", "shottr", "cleanshot",
			"ksnip", "屏幕截图", "屏幕快照", "截图", "截屏", "スクリーンショット", "스크린샷");

	/** In lower case. */
	private final String text;

	/**
	 * Create a name.
	 * @param text the text of the file, which may be UTF-16 read byte by byte
	 */
	ProgramName(String text) {
		this.text = text.replace("\0", "").toLowerCase(Locale.ROOT);
	}

	boolean isBlank() {
		return this.text.isBlank();
	}

	boolean isScreenshot() {
		return SCREENSHOTS.stream().anyMatch(this::contains);
	}

	/**
	 * Return whether this name contains another one as a word: "canvas" does not contain
	 * "canva". Chinese has no spaces between words, so that a name in Chinese may have
	 * any neighbours.
	 */
	boolean contains(String name) {
		int at = this.text.indexOf(name);
		while (at >= 0) {
			boolean starts = !isLetter(at - 1) || !isLatin(name.charAt(0));
			boolean ends = !isLetter(at + name.length()) || !isLatin(name.charAt(name.length() - 1));
			if (starts && ends) {
				return true;
			}
			at = this.text.indexOf(name, at + 1);
		}
		return false;
	}

	private static boolean isLatin(char character) {
		return character < 0x80;
	}

	private boolean isLetter(int at) {
		return at >= 0 && at < this.text.length() && this.text.charAt(at) >= 'a' && this.text.charAt(at) <= 'z';
	}

}
