package org.alipayrehearsal.form.name;

import java.util.regex.Pattern;

import org.alipayrehearsal.constraint.AsciiText;
import org.alipayrehearsal.constraint.Derivations;

/**
 * Cleans a name: full-width characters and styled letters become plain ones, dashes
 * become hyphens, blanks of any kind become single ordinary ones, and none is left beside
 * a hyphen. Hidden characters and symbols are removed. Commas become blanks; a full stop
 * becomes a blank if a letter follows and is removed otherwise, and becomes a middle dot
 * between Chinese characters. Letters with their marks, apostrophes, middle dots and
 * signs between letters are kept, and so are characters that cannot be corrected, such as
 * digits.
 */
final class NameCleaning {

	private static final Pattern BLANK_BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

	/** The number of characters in the longest common Chinese names. */
	private static final int LONGEST_CHINESE_NAME = 4;

	private NameCleaning() {
	}

	static String clean(String name) {
		if (isPlainWords(name)) {
			return name;
		}
		return Derivations.of("clean name", name, NameCleaning::cleaned);
	}

	private static String cleaned(String name) {
		return withoutBlanksBetweenHan(replaced(NameText.of(plain(name))).strip());
	}

	/**
	 * {@return the name with plain characters in place of full-width characters and
	 * styled letters}
	 */
	static String plain(String name) {
		if (AsciiText.is(name)) {
			return name;
		}
		return Derivations.of("plain name", name, NameCleaning::withPlainCharacters);
	}

	private static String withPlainCharacters(String name) {
		if (!CharacterKind.holds(name, CharacterKind::isStyled)) {
			return name;
		}
		StringBuilder plain = new StringBuilder(name.length());
		name.codePoints().forEach((character) -> plain.append(CharacterKind.plain(character)));
		return plain.toString();
	}

	/**
	 * Most names are words of A to Z with one blank between them and need no cleaning.
	 */
	private static boolean isPlainWords(String name) {
		boolean letter = false;
		for (int i = 0; i < name.length(); i++) {
			char character = name.charAt(i);
			boolean blank = character == ' ';
			if (blank ? !letter : !CharacterKind.isPlain(character)) {
				return false;
			}
			letter = !blank;
		}
		return letter || name.isEmpty();
	}

	/**
	 * Without blanks between Chinese characters in names as short as Chinese ones. In a
	 * longer one a blank may replace a middle dot, so it is kept.
	 */
	private static String withoutBlanksBetweenHan(String name) {
		if (!CharacterKind.holds(name, (character) -> character >= CharacterKind.FIRST_HAN)) {
			return name;
		}
		boolean isShort = name.codePoints().filter(CharacterKind::isHanLetter).count() <= LONGEST_CHINESE_NAME;
		return isShort ? BLANK_BETWEEN_HAN.matcher(name).replaceAll("") : name;
	}

	private static String replaced(NameText name) {
		StringBuilder text = new StringBuilder(name.length());
		boolean dropMarks = false;
		for (int i = 0; i < name.length(); i++) {
			CharacterKind kind = name.kind(i);
			if (name.isDotBetweenHan(i)) {
				appendWithoutBlank(text, (kind == CharacterKind.FULL_STOP) ? '\u00B7' : name.character(i));
				while (name.kind(i + 1).isBlank()) {
					i++;
				}
				continue;
			}
			if (kind == CharacterKind.MARK && dropMarks) {
				continue;
			}
			dropMarks = kind == CharacterKind.ORNAMENT;
			switch (kind) {
				case BLANK, ODD_BLANK, SEPARATOR, ORNAMENT -> appendBlank(text);
				case DASH -> appendWithoutBlank(text, '-');
				case HYPHEN -> appendWithoutBlank(text, name.character(i));
				case FULL_STOP -> {
					if (name.is(i + 1, CharacterKind.LETTER)) {
						appendBlank(text);
					}
				}
				case HIDDEN -> {
					// Removed.
				}
				default -> text.appendCodePoint(name.character(i));
			}
		}
		return text.toString();
	}

	/** Not after another blank or a hyphen. */
	private static void appendBlank(StringBuilder text) {
		char before = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
		if (before != ' ' && CharacterKind.of(before) != CharacterKind.HYPHEN) {
			text.append(' ');
		}
	}

	/** In place of a blank before it. */
	private static void appendWithoutBlank(StringBuilder text, int character) {
		int last = text.length() - 1;
		if (last >= 0 && text.charAt(last) == ' ') {
			text.setLength(last);
		}
		text.appendCodePoint(character);
	}

}
