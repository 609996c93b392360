package org.alipayrehearsal.form.name;

import java.util.regex.Pattern;

import org.alipayrehearsal.constraint.AsciiText;

/**
 * Cleans a name, all of it at once: full-width characters and styled letters to plain
 * ones, dashes to hyphens, blanks of all kinds to single ordinary ones and none beside a
 * hyphen, hidden characters and pictures out, commas and the like to blanks, full stops
 * to a blank where a letter follows and else to nothing. Letters and their marks,
 * apostrophes, middle dots and signs between letters stay, and so does what cannot be put
 * right, such as digits.
 */
final class NameCleaning {

	private static final Pattern BLANKS = Pattern.compile(" {2,}");

	private static final Pattern HYPHEN_AND_BLANKS = Pattern.compile(" ?([-\u058A\u05BE\u30A0]) ?");

	private NameCleaning() {
	}

	static String clean(String name) {
		if (isPlainWords(name)) {
			return name;
		}
		String single = BLANKS.matcher(replaced(new NameText(plain(name)))).replaceAll(" ");
		return HYPHEN_AND_BLANKS.matcher(single).replaceAll("$1").strip();
	}

	/** A name with plain characters for full-width ones and styled letters. */
	static String plain(String name) {
		if (AsciiText.is(name)) {
			return name;
		}
		StringBuilder plain = new StringBuilder(name.length());
		name.codePoints().forEach((character) -> plain.append(CharacterKind.plain(character)));
		return plain.toString();
	}

	/**
	 * Letters from A to Z in words with one blank between them, as most names are: there
	 * is nothing to clean.
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

	private static String replaced(NameText name) {
		StringBuilder text = new StringBuilder(name.length());
		boolean dropMarks = false;
		for (int i = 0; i < name.length(); i++) {
			CharacterKind kind = name.kind(i);
			if (kind == CharacterKind.MARK && dropMarks) {
				continue;
			}
			dropMarks = kind == CharacterKind.ORNAMENT;
			switch (kind) {
				case ODD_BLANK, SEPARATOR, ORNAMENT -> text.append(' ');
				case DASH -> text.append('-');
				case FULL_STOP -> text.append(name.is(i + 1, CharacterKind.LETTER) ? " " : "");
				case HIDDEN -> text.append("");
				default -> text.appendCodePoint(name.character(i));
			}
		}
		return text.toString();
	}

}
