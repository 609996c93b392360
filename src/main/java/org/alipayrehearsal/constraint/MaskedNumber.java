package org.alipayrehearsal.constraint;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number of which a bank shows only some characters, such as {@code 138****8000} or
 * "ending in 8000". The hidden part may be shorter or longer than the signs in its place.
 */
public final class MaskedNumber {

	/** Fewer visible characters that agree do not tell that two numbers are the same. */
	private static final int ENOUGH = 4;

	/** Longer input is not read. */
	private static final int LONGEST_TO_READ = 64;

	/** Signs that stand for hidden characters. */
	private static final String MASKS = "*\u2217\u2022\u25CF\u25CB\u25CF\u2605\u203B\u00D7\u2588\u25A0\u2026#?_";

	/** Signs that stand for hidden characters where they are repeated. */
	private static final Pattern REPEATED = Pattern.compile("-{3,}|\\.{2,}|\u00B7{2,}|\u2014{2,}|[xX]{3,}");

	/** Words before the last characters of a number. */
	private static final Pattern LAST = Pattern
		.compile("(?iU)^(?:尾号|尾數|尾数|末[四4]位|后[四4]位|後[四4]位|(?:number )?end(?:s|ing)(?: (?:in|with))?"
				+ "|last (?:four|4)(?: digits)?)(?: ?(?:is|are))?[\\s:：是为為]*");

	private static final char HIDDEN = '*';

	private static final Pattern HIDDEN_PART = Pattern.compile("\\*+");

	private final String shown;

	private MaskedNumber(String shown) {
		this.shown = shown;
	}

	/**
	 * Parse a number.
	 * @param typed the number as typed
	 * @return the number; empty if no part of it is hidden, or it contains anything but
	 * ASCII letters, digits, separators and signs for hidden characters
	 */
	public static Optional<MaskedNumber> of(String typed) {
		if (typed.length() > LONGEST_TO_READ) {
			return Optional.empty();
		}
		String text = LAST.matcher(HalfWidth.of(typed)).replaceFirst("*");
		text = REPEATED.matcher(text).replaceAll((run) -> "*".repeat(run.end() - run.start()));
		StringBuilder shown = new StringBuilder();
		boolean hidden = false;
		for (int character : text.codePoints().toArray()) {
			if (MASKS.indexOf(character) >= 0) {
				shown.append(HIDDEN);
				hidden = true;
			}
			else if (character < 0x80 && Character.isLetterOrDigit(character)) {
				shown.append((char) character);
			}
			else if (Character.isLetterOrDigit(character)) {
				return Optional.empty();
			}
		}
		return hidden ? Optional.of(new MaskedNumber(shown.toString().toUpperCase(Locale.ROOT))) : Optional.empty();
	}

	/**
	 * {@return whether so much is visible that numbers that agree with it can be called
	 * the same}
	 */
	public boolean isTelling() {
		return visible() >= ENOUGH;
	}

	/**
	 * {@return whether any character is visible}
	 */
	public boolean hasVisible() {
		return visible() > 0;
	}

	/**
	 * {@return whether all visible characters are digits}
	 */
	public boolean isNumeric() {
		return this.shown.chars().allMatch((character) -> character == HIDDEN || Character.isDigit(character));
	}

	/**
	 * {@return whether the visible characters agree with a number}
	 * @param number a number of capitals and digits
	 */
	public boolean matches(String number) {
		if (this.shown.length() == number.length()) {
			for (int i = 0; i < number.length(); i++) {
				if (this.shown.charAt(i) != HIDDEN && this.shown.charAt(i) != number.charAt(i)) {
					return false;
				}
			}
			return true;
		}
		// A pattern would try each way to share the hidden characters among the parts.
		String[] runs = HIDDEN_PART.split(this.shown, -1);
		int last = runs.length - 1;
		if (!number.startsWith(runs[0])) {
			return false;
		}
		int from = runs[0].length();
		for (int i = 1; i < last; i++) {
			int at = number.indexOf(runs[i], from + 1);
			if (at < 0) {
				return false;
			}
			from = at + runs[i].length();
		}
		return number.endsWith(runs[last]) && number.length() - runs[last].length() > from;
	}

	private long visible() {
		return this.shown.chars().filter((character) -> character != HIDDEN).count();
	}

	/**
	 * Omits the characters: they are a person's number.
	 */
	@Override
	public String toString() {
		return "MaskedNumber[]";
	}

}
