package org.alipayrehearsal.form.passport;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.alipayrehearsal.constraint.Derivations;
import org.alipayrehearsal.constraint.HalfWidth;
import org.alipayrehearsal.constraint.SpreadsheetNumber;
import org.alipayrehearsal.rule.Fix;

/**
 * Functions that the rules of passport numbers share: length, characters, and the
 * spelling that the form accepts.
 */
public final class PassportNumber {

	/** The path of the field. */
	public static final String PATH = "passport.number";

	/** The minimum length that the form requires. */
	static final int MINIMUM = 8;

	/** With fewer characters, some are missing: padding would be a guess. */
	static final int SHORTEST_TO_PAD = 6;

	/** The length of the number in the machine-readable zone. */
	static final int MAXIMUM = 9;

	/** Longer input gets no fix. */
	static final int LONGEST_TO_READ = 64;

	/** Numbers of this length and more are those of other documents. */
	private static final int OTHER_DOCUMENT = 15;

	private PassportNumber() {
	}

	/**
	 * {@return the length in code points}
	 */
	static int length(String typed) {
		return typed.codePointCount(0, typed.length());
	}

	/**
	 * {@return the number of letters and digits}
	 */
	static long lettersAndDigits(String typed) {
		String text = HalfWidth.of(typed);
		long count = 0;
		for (int i = 0; i < text.length(); i++) {
			count += isLetterOrDigit(text.charAt(i)) ? 1 : 0;
		}
		return count;
	}

	static boolean hasOnlyLettersAndDigits(String typed) {
		for (int i = 0; i < typed.length(); i++) {
			if (!isLetterOrDigit(typed.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	static boolean hasLowerCase(String typed) {
		for (int i = 0; i < typed.length(); i++) {
			if (typed.charAt(i) >= 'a' && typed.charAt(i) <= 'z') {
				return true;
			}
		}
		return false;
	}

	/**
	 * Normalize a number to half-width capitals and digits without separators.
	 * @param typed the number as typed
	 * @return the number; empty if it contains anything else, such as a sign in place of
	 * digits
	 */
	public static Optional<String> plain(String typed) {
		if (typed.length() > LONGEST_TO_READ) {
			return Optional.empty();
		}
		if (isPlain(typed)) {
			return Optional.of(typed);
		}
		return Derivations.of("plain document number", typed, PassportNumber::withoutSeparators);
	}

	/** Most numbers are capitals and digits, without a label in front. */
	private static boolean isPlain(String typed) {
		for (int i = 0; i < typed.length(); i++) {
			char character = typed.charAt(i);
			if (!isLetterOrDigit(character) || character >= 'a') {
				return false;
			}
		}
		return !typed.isEmpty() && !typed.startsWith("PASSPORT");
	}

	private static Optional<String> withoutSeparators(String typed) {
		if (isScientific(typed)) {
			return Optional.empty();
		}
		StringBuilder plain = new StringBuilder();
		int before = -1;
		for (int character : SpreadsheetNumber.withoutDecimals(Separator.withoutLabel(HalfWidth.of(typed)))
			.codePoints()
			.toArray()) {
			if (isLetterOrDigit(character)) {
				plain.appendCodePoint(character);
			}
			else if (!Separator.separates(character, before)) {
				return Optional.empty();
			}
			before = character;
		}
		return plain.isEmpty() ? Optional.empty() : Optional.of(plain.toString().toUpperCase(Locale.ROOT));
	}

	/**
	 * {@return whether a spreadsheet has rounded the number, as in 1.23457E+08} Letters
	 * and digits alone may be a number.
	 */
	static boolean isScientific(String typed) {
		return !hasOnlyLettersAndDigits(typed) && SpreadsheetNumber.isScientific(typed);
	}

	/**
	 * {@return the number as the form accepts it: normalized and padded to eight
	 * characters; empty if that would be a guess}
	 */
	static List<Fix> fixes(String typed) {
		return plain(typed).filter((plain) -> isPassport(plain, length(typed)))
			.map((plain) -> List.of(new Fix(PATH, padded(plain))))
			.orElse(List.of());
	}

	private static boolean isPassport(String plain, int typedLength) {
		if (plain.length() < typedLength && plain.length() > MAXIMUM) {
			// Two numbers, or a number and a remark.
			return false;
		}
		boolean hasDigit = plain.chars().anyMatch((character) -> character <= '9');
		return plain.length() >= SHORTEST_TO_PAD && plain.length() < OTHER_DOCUMENT
				&& (hasDigit || plain.length() >= MINIMUM);
	}

	/**
	 * {@return the number padded with leading zeros to eight characters}
	 * @param plain a normalized number
	 */
	public static String padded(String plain) {
		return "0".repeat(Math.max(0, MINIMUM - plain.length())) + plain;
	}

	/**
	 * {@return the number as printed and as padded to eight characters: a number of eight
	 * characters also without its leading zeros}
	 * @param plain a normalized number
	 */
	static Stream<String> unpadded(String plain) {
		Stream.Builder<String> numbers = Stream.builder();
		String number = padded(plain);
		numbers.add(number);
		while (number.startsWith("0") && number.length() > 1 && plain.length() <= MINIMUM) {
			number = number.substring(1);
			numbers.add(number);
		}
		return numbers.build();
	}

	/**
	 * Return whether a number is equal to another one, or to that one padded to at most
	 * eight characters.
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
	 * The signs between letters and digits of a document number that can be removed
	 * without a guess.
	 */
	static final class Separator {

		/** Signs in place of digits, after a word, or of an e-mail address. */
		private static final String MEANINGFUL = "*#?…•:@";

		/**
		 * A label before the number. The letters NO or ID alone may belong to the number.
		 */
		private static final Pattern LABEL = Pattern.compile("(?iU)(?:passport|travel permit|护照|证件|身份证|通行证"
				+ "|居留证|居住证|" + OtherDocument.NAMES + ")\\s*(?:card)?\\s*(?:no|nr|number|号码|号)?[\\s.:#№]*"
				+ "|(?:no|nr|number|id)\\s*[.:#][\\s.:#]*|(?:no|nr|number|id)\\s+|[#№][\\s.:]*");

		private Separator() {
		}

		/**
		 * {@return whether a sign is only a separator} A repeated sign replaces
		 * characters, as in {@code E12...67}, unless it is a blank or the filler of the
		 * machine-readable zone.
		 */
		static boolean separates(int sign, int before) {
			return switch (Character.getType(sign)) {
				case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
						Character.CONTROL, Character.FORMAT ->
					true;
				case Character.DASH_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
						Character.OTHER_PUNCTUATION, Character.MATH_SYMBOL, Character.MODIFIER_SYMBOL ->
					MEANINGFUL.indexOf(sign) < 0 && (sign != before || sign == '<');
				default -> false;
			};
		}

		/**
		 * {@return the text without a label in front, such as "No.", "№" or "Passport:"}
		 */
		static String withoutLabel(String typed) {
			Matcher label = LABEL.matcher(typed);
			return label.lookingAt() ? typed.substring(label.end()) : typed;
		}

	}

}
