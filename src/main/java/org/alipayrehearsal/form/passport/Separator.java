package org.alipayrehearsal.form.passport;

import java.util.Locale;

/**
 * Signs between the letters and digits of a document's number, and which of them can be
 * left out without a guess.
 */
final class Separator {

	/** Signs that stand for a digit, or behind a label such as "Passport:". */
	private static final String MEANINGFUL = "*#?…•:";

	private Separator() {
	}

	/**
	 * Whether a sign only separates. The same sign twice in a row stands for characters
	 * that somebody left out, as in {@code E12...67}; blanks do not, nor does the filler
	 * of the machine-readable lines.
	 */
	static boolean separates(int sign, int before) {
		return switch (Character.getType(sign)) {
			case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL,
					Character.FORMAT ->
				true;
			case Character.DASH_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
					Character.OTHER_PUNCTUATION, Character.MATH_SYMBOL, Character.MODIFIER_SYMBOL ->
				MEANINGFUL.indexOf(sign) < 0 && (sign != before || sign == '<');
			default -> false;
		};
	}

	/**
	 * Whether the text begins with "No." or "Nr.", whose letters are not the number's.
	 */
	static boolean beginsWithLabel(String typed) {
		String beginning = typed.substring(0, Math.min(3, typed.length())).toUpperCase(Locale.ROOT);
		return beginning.equals("NO.") || beginning.equals("NR.");
	}

}
