package org.alipayrehearsal.scan.metadata;

import java.util.List;

/**
 * The name of a program, or a comment that may contain one, as written in a file.
 */
final class ProgramName {

	/** Words written by operating systems, and programs that only take screenshots. */
	private static final List<String> SCREENSHOTS = List.of("screenshot", "screenshots", "screen shot",
			"screen capture", "screencapture", "snipaste", "snipping tool", "snip & sketch", "sharex", "greenshot",
			"lightshot", "flameshot", "spectacle", "snagit", "picpick", "faststone capture", "shottr", "cleanshot",
			"ksnip", "屏幕截图", "屏幕快照", "截图", "截屏", "スクリーンショット", "스크린샷");

	private final String text;

	private final String lowerCase;

	/**
	 * Create a name.
	 * @param text the text of the file, which may be UTF-16 read byte by byte
	 */
	ProgramName(String text) {
		this.text = text.replace("\0", "");
		StringBuilder letters = new StringBuilder(this.text);
		for (int i = 0; i < letters.length(); i++) {
			letters.setCharAt(i, Character.toLowerCase(letters.charAt(i)));
		}
		this.lowerCase = letters.toString();
	}

	boolean isBlank() {
		return this.text.isBlank();
	}

	boolean isScreenshot() {
		return SCREENSHOTS.stream().anyMatch(this::contains);
	}

	/**
	 * Return whether this name contains another one as a word: "canvas" does not contain
	 * "canva", but "MeituPic" contains "meitu". Chinese has no spaces between words, so
	 * that a name in Chinese may have any neighbours.
	 * @param name a name in lower case
	 */
	boolean contains(String name) {
		int at = this.lowerCase.indexOf(name);
		while (at >= 0) {
			if (isBoundary(at) && isBoundary(at + name.length())) {
				return true;
			}
			at = this.lowerCase.indexOf(name, at + 1);
		}
		return false;
	}

	/** Return whether a word may begin or end between two characters. */
	private boolean isBoundary(int at) {
		if (at == 0 || at == this.text.length()) {
			return true;
		}
		char before = this.text.charAt(at - 1);
		char after = this.text.charAt(at);
		return !isLetter(before) || !isLetter(after) || (Character.isLowerCase(before) && Character.isUpperCase(after));
	}

	private static boolean isLetter(char character) {
		return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
	}

}
