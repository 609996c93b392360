package org.alipayrehearsal.form.passport;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.alipayrehearsal.constraint.HalfWidth;
import org.alipayrehearsal.rule.Fix;

/**
 * What the rules of a passport number share: how long it is, what it is made of, and how
 * to write it so that the form can take it.
 */
public final class PassportNumber {

	/** The number's field. */
	public static final String PATH = "passport.number";

	/** What the form asks for at least. */
	static final int MINIMUM = 8;

	/** What a passport's machine-readable lines have room for. */
	static final int MAXIMUM = 9;

	/** Beyond this, what was typed is no number with a sign too many. */
	static final int LONGEST_TO_READ = 64;

	/** From here on it is the number of another document, if any. */
	private static final int OTHER_DOCUMENT = 15;

	private PassportNumber() {
	}

	/** The length as the form sees it. */
	static int length(String typed) {
		return typed.codePointCount(0, typed.length());
	}

	/** How many letters and digits there are, whatever stands between them. */
	static long lettersAndDigits(String typed) {
		return HalfWidth.of(typed).chars().filter(PassportNumber::isLetterOrDigit).count();
	}

	static boolean hasOnlyLettersAndDigits(String typed) {
		return typed.chars().allMatch(PassportNumber::isLetterOrDigit);
	}

	static boolean hasLowerCase(String typed) {
		return typed.chars().anyMatch((character) -> character >= 'a' && character <= 'z');
	}

	/**
	 * The letters and digits in half width and capitals, without what separates them;
	 * empty where something else stands between them, or stands for some of them.
	 * @param typed the number as typed
	 * @return the number
	 */
	public static Optional<String> plain(String typed) {
		if (typed.length() > LONGEST_TO_READ || Separator.beginsWithLabel(typed)) {
			return Optional.empty();
		}
		StringBuilder plain = new StringBuilder();
		int before = -1;
		for (int character : HalfWidth.of(typed).codePoints().toArray()) {
			if (isLetterOrDigit(character)) {
				plain.appendCodePoint(character);
			}
			else if (!Separator.separates(character, before)) {
				return Optional.empty();
			}
			before = character;
		}
		return Optional.of(plain.toString().toUpperCase(Locale.ROOT));
	}

	/**
	 * The number as the form can take it: cleaned, in capitals, with zeros in front up to
	 * eight characters. None where that would be a guess.
	 */
	static List<Fix> fixes(String typed) {
		return plain(typed).filter((plain) -> isPassport(plain, length(typed)))
			.map((plain) -> List.of(new Fix(PATH, padded(plain))))
			.orElse(List.of());
	}

	private static boolean isPassport(String plain, int typedLength) {
		if (plain.length() < typedLength && plain.length() > MAXIMUM) {
			// Two numbers, or a number and a remark: they do not belong together.
			return false;
		}
		boolean hasDigit = plain.chars().anyMatch((character) -> character <= '9');
		return plain.length() < OTHER_DOCUMENT && (hasDigit || plain.length() >= MINIMUM);
	}

	/**
	 * The number with zeros in front up to eight characters.
	 * @param plain capitals and digits
	 * @return the number as the form can take it
	 */
	public static String padded(String plain) {
		return "0".repeat(Math.max(0, MINIMUM - plain.length())) + plain;
	}

	/**
	 * Whether a number is another one, or that one with zeros in front, as many as eight
	 * characters have room for.
	 * @param plain a number of capitals and digits
	 * @param printed the other number, as it is printed
	 * @return whether it is
	 */
	public static boolean isPadded(String plain, String printed) {
		return plain.equals(printed) || (plain.length() <= MINIMUM && padded(plain).equals(padded(printed))
				&& plain.length() >= printed.length());
	}

	private static boolean isLetterOrDigit(int character) {
		return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z')
				|| (character >= '0' && character <= '9');
	}

	/**
	 * Signs between the letters and digits of a document's number, and which of them can be
	 * left out without a guess.
	 */
	static final class Separator {

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

}
