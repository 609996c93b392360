package org.alipayrehearsal.form.contact;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alipayrehearsal.constraint.SpreadsheetNumber;

/**
 * A contact number as typed, with each character converted to ASCII.
 *
 * @param marks digits, hyphens, plus signs, round brackets and blanks; nothing else
 * @param strays the kinds of invalid characters in the text
 */
record PhoneText(String marks, Set<InvalidCharacter> strays) {

	/** The trunk zero in brackets, as in +44 (0)7911. */
	private static final Pattern OPTIONAL_ZERO = Pattern.compile("\\( *+0 *+\\)");

	/**
	 * A word before the number, as in tel:+44…, the scheme of RFC 3966, and the address
	 * of a WhatsApp chat.
	 */
	private static final Pattern LABEL = Pattern
		.compile("(?iU)(?:(?:tel|telephone|phone|mobile|mob|cell|sms|callto|whatsapp|wechat|联系电话|电话号码|电话|手机号码|手机号|手机"
				+ "|微信(?:号|同号)?|同微信)(?: ?(?:no|nr|number))?|(?:https?://)?wa\\.me/)\\s*[.:：]*\\s*(?=[+＋(（\\d])");

	/** A word behind the number that says what it is used for. */
	private static final Pattern REMARK = Pattern
		.compile("(?iU)(?<=[\\d\\s])\\s*[(（]?\\s*(?:mobile|cell|whatsapp|wechat|手机|微信(?:号|同号)?|同微信)\\s*[)）]?$");

	/** The longest remark, with its brackets and blanks. */
	private static final int LONGEST_REMARK = 16;

	/** Quotation marks around a whole number; within one they have no meaning. */
	private static final String QUOTES = "'\"`\u00B4\u2018\u2019\u201C\u201D\uFF07\uFF02";

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
		String number = number(text);
		if (number.length() < text.length()) {
			strays.add(InvalidCharacter.SEPARATOR);
		}
		for (int i = 0; i < number.length(); i += Character.charCount(number.codePointAt(i))) {
			int codePoint = number.codePointAt(i);
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
	 * {@return the text without quotation marks around it, a word before and a remark
	 * behind the number, and the decimals of a spreadsheet}
	 */
	private static String number(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && QUOTES.indexOf(text.charAt(start)) >= 0) {
			start++;
		}
		while (end > start && QUOTES.indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return SpreadsheetNumber.withoutDecimals(withoutRemark(withoutLabel(text.substring(start, end))));
	}

	/** A remark ends with a letter or a bracket, most numbers with a digit. */
	private static String withoutRemark(String text) {
		if (text.isEmpty() || InvalidCharacter.isDigit(text.charAt(text.length() - 1))) {
			return text;
		}
		int from = Math.max(0, text.length() - LONGEST_REMARK);
		Matcher remark = REMARK.matcher(text).region(from, text.length()).useTransparentBounds(true);
		return remark.find() ? text.substring(0, remark.start()) : text;
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

	/**
	 * {@return the number without a 00 behind the plus sign: either one stands for the
	 * other}
	 */
	PhoneText withoutExitCode() {
		int digits = firstDigit();
		boolean both = this.marks.lastIndexOf('+', digits) >= 0 && this.marks.startsWith("00", digits);
		return both ? new PhoneText("+" + this.marks.substring(digits + 2), this.strays) : this;
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
