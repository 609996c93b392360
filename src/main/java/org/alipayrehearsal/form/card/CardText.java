package org.alipayrehearsal.form.card;

import java.util.regex.Pattern;

import org.alipayrehearsal.constraint.AsciiText;
import org.alipayrehearsal.constraint.SpreadsheetNumber;

/**
 * A card number as typed: its notation and its digits.
 *
 * @param writing the notation
 * @param digits the ASCII digits in it; not the complete number unless it is readable
 */
record CardText(Writing writing, String digits) {

	/** Month and year as on a card, in either order, also without the century. */
	private static final Pattern EXPIRY = Pattern
		.compile("(?:0?[1-9]|1[0-2])\\s?[-/.]\\s?(?:20)?[2-9][0-9]|20[2-9][0-9]\\s?[-/.]\\s?(?:0?[1-9]|1[0-2])");

	/** Signs between or around digits that have no meaning. */
	private static final String SEPARATORS = ".,:;/\\|'\"`\u00B4\u00B7~+=\u2212"
			+ "\uFF0E\uFF0C\uFF1A\uFF1B\uFF0F\uFF07\u3001\u3002";

	/** A sign repeated this often replaces digits, as in 6222----1234. */
	private static final int RUN = 3;

	private static final CardText MASKED = new CardText(Writing.MASKED, "");

	static CardText of(String text) {
		if (AsciiText.isDigits(text)) {
			return new CardText(Writing.PLAIN, text);
		}
		if (SpreadsheetNumber.isScientific(text)) {
			return new CardText(Writing.SCIENTIFIC, "");
		}
		if (EXPIRY.matcher(text).matches()) {
			return new CardText(Writing.EXPIRY, "");
		}
		String whole = SpreadsheetNumber.withoutDecimals(text);
		if (AsciiText.isDigits(whole)) {
			return new CardText(Writing.WITH_SIGNS, whole);
		}
		return read(text);
	}

	/**
	 * {@return whether the digits are the complete number}
	 */
	boolean isReadable() {
		return this.writing == Writing.PLAIN || this.writing == Writing.WITH_SIGNS;
	}

	private static CardText read(String text) {
		StringBuilder digits = new StringBuilder();
		boolean plain = true;
		boolean letters = false;
		int run = 0;
		int before = -1;
		int step;
		for (int i = 0; i < text.length(); i += step) {
			int character = text.codePointAt(i);
			step = Character.charCount(character);
			run = (character == before) ? run + 1 : 1;
			int digit = Character.digit(character, 10);
			if (digit >= 0) {
				digits.append((char) ('0' + digit));
				plain &= character <= '9';
			}
			else if (isMask(character, run)) {
				return MASKED;
			}
			else if (Character.isLetter(character)) {
				letters = true;
			}
			else {
				plain &= isBetweenDigits(text, i);
			}
			before = character;
		}
		if (letters || digits.isEmpty()) {
			return new CardText(Writing.WITH_LETTERS, digits.toString());
		}
		return new CardText(plain ? Writing.PLAIN : Writing.WITH_SIGNS, digits.toString());
	}

	/**
	 * {@return whether a character replaces a digit: an X, repeated separators, and any
	 * character that is neither a letter nor a known separator}
	 */
	private static boolean isMask(int character, int run) {
		if (isBlank(character)) {
			return false;
		}
		if (character == 'x' || character == 'X') {
			return true;
		}
		return isSeparator(character) ? run >= RUN : !Character.isLetter(character);
	}

	private static boolean isBlank(int character) {
		return Character.isSpaceChar(character) || Character.isISOControl(character)
				|| Character.getType(character) == Character.FORMAT;
	}

	private static boolean isSeparator(int character) {
		return switch (Character.getType(character)) {
			case Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
					Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
				true;
			default -> SEPARATORS.indexOf(character) >= 0;
		};
	}

	/** Card numbers are commonly written with a single blank or hyphen between groups. */
	private static boolean isBetweenDigits(String text, int index) {
		char character = text.charAt(index);
		return (character == ' ' || character == '-') && isDigit(text, index - 1) && isDigit(text, index + 1);
	}

	private static boolean isDigit(String text, int index) {
		return index >= 0 && index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
	}

	/**
	 * Without the digits: it is a person's answer, or made of one.
	 */
	@Override
	public String toString() {
		return "CardText[" + this.writing + "]";
	}

	/** The notations of card numbers. */
	enum Writing {

		/** Digits, and single blanks or hyphens between groups of them. */
		PLAIN,

		/** Digits, and signs that can be removed. */
		WITH_SIGNS,

		/** Letters among the digits, or no digits at all. */
		WITH_LETTERS,

		/** Signs in place of digits. */
		MASKED,

		/** Rounded by a spreadsheet, as in 6.22848E+18. */
		SCIENTIFIC,

		/** The date until which a card is valid, as in 08/27. */
		EXPIRY

	}

}
