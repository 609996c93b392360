package org.alipayrehearsal.form.contact;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A contact number as typed, with each character converted to ASCII.
 *
 * @param marks digits, hyphens, plus signs, round brackets and blanks; nothing else
 * @param strays the kinds of invalid characters in the text
 */
record PhoneText(String marks, Set<InvalidCharacter> strays) {

	/** The trunk zero in brackets, as in +44 (0)7911. */
	private static final Pattern OPTIONAL_ZERO = Pattern.compile("\\( *+0 *+\\)");

	/** A word before the number, as in tel:+44…, and the scheme of RFC 3966. */
	private static final Pattern LABEL = Pattern
		.compile("(?iU)(?:tel|telephone|phone|mobile|mob|cell|sms|callto|whatsapp|联系电话|电话号码|电话|手机号码|手机号|手机)"
				+ "(?: ?(?:no|nr|number))?\\s*[.:：]*\\s*(?=[+＋(（\\d])");

	private static final PhoneText UNREADABLE = new PhoneText("", Set.of(InvalidCharacter.OTHER));

	PhoneText {
		strays = Set.copyOf(strays);
	}

	/**
	 * Parse a text.
	 * @param text the text as typed, without leading and trailing white space
	 */
	static PhoneText of(String text) {
		StringBuilder marks = new StringBuilder();
		Set<InvalidCharacter> strays = EnumSet.noneOf(InvalidCharacter.class);
		int start = endOfLabel(text);
		if (start > 0) {
			strays.add(InvalidCharacter.SEPARATOR);
		}
		for (int i = start; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			int codePoint = text.codePointAt(i);
			if (!isAllowed(codePoint)) {
				InvalidCharacter stray = InvalidCharacter.of(codePoint);
				if (stray == InvalidCharacter.OTHER) {
					return UNREADABLE;
				}
				strays.add(stray);
			}
			char sign = InvalidCharacter.sign(codePoint);
			if (sign != 0) {
				marks.append(sign);
			}
		}
		return new PhoneText(marks.toString(), strays);
	}

	/**
	 * {@return the text without a word before the number, such as "tel:"}
	 */
	static String withoutLabel(String text) {
		return text.substring(endOfLabel(text));
	}

	/** A label begins with a letter, most numbers with another character. */
	private static int endOfLabel(String text) {
		if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
			return 0;
		}
		Matcher label = LABEL.matcher(text);
		return label.lookingAt() ? label.end() : 0;
	}

	/**
	 * {@return whether a text consists of digits, hyphens and plus signs}
	 */
	static boolean isAllowed(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (!isAllowed(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	/**
	 * {@return whether every character could be converted; otherwise there are no marks}
	 */
	boolean isReadable() {
		return !this.strays.contains(InvalidCharacter.OTHER);
	}

	/**
	 * {@return whether a zero in brackets follows other digits}
	 */
	boolean hasOptionalZero() {
		return optionalZero().find(firstDigit());
	}

	/**
	 * {@return the number with or without that zero}
	 */
	PhoneText withOptionalZero(boolean kept) {
		Matcher zero = optionalZero();
		if (!zero.find(firstDigit())) {
			return this;
		}
		return new PhoneText(
				this.marks.substring(0, zero.start()) + (kept ? " 0 " : " ") + this.marks.substring(zero.end()),
				this.strays);
	}

	/**
	 * {@return the digits with the typed hyphens and plus signs only, without trailing
	 * ones}
	 */
	String joined() {
		StringBuilder line = new StringBuilder(this.marks.length());
		for (int i = 0; i < this.marks.length(); i++) {
			if (isAllowed(this.marks.charAt(i))) {
				line.append(this.marks.charAt(i));
			}
		}
		while (!line.isEmpty() && !InvalidCharacter.isDigit(line.charAt(line.length() - 1))) {
			line.setLength(line.length() - 1);
		}
		return line.toString();
	}

	/**
	 * {@return the digits with one hyphen in place of any separators, and a leading plus
	 * sign only}
	 */
	String grouped() {
		StringBuilder line = new StringBuilder();
		boolean apart = false;
		boolean plus = false;
		boolean digits = false;
		for (char mark : this.marks.toCharArray()) {
			if (InvalidCharacter.isDigit(mark)) {
				line.append((apart && digits) ? "-" : "").append(mark);
				digits = true;
				apart = false;
			}
			else {
				plus |= mark == '+' && !digits;
				apart = true;
			}
		}
		return (plus ? "+" : "") + line;
	}

	private Matcher optionalZero() {
		return OPTIONAL_ZERO.matcher(this.marks);
	}

	private int firstDigit() {
		int index = 0;
		while (index < this.marks.length() && !InvalidCharacter.isDigit(this.marks.charAt(index))) {
			index++;
		}
		return index;
	}

	private static boolean isAllowed(int codePoint) {
		return (codePoint >= '0' && codePoint <= '9') || codePoint == '-' || codePoint == '+';
	}

	/**
	 * Without the marks: they are a person's number.
	 */
	@Override
	public String toString() {
		return "PhoneText[strays=" + this.strays + "]";
	}

}
