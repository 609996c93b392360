package org.alipayrehearsal.web.guide.banks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.card.FirstDigits;

/**
 * A name and the first digits of a card as typed.
 *
 * @param name the name; may be blank
 * @param digits the digits; may be blank
 */
record TypedCard(String name, String digits) {

	/** Maximum length of a name. */
	private static final int LONGEST_NAME = 200;

	/** Maximum length of the digits with separators. */
	private static final int LONGEST_DIGITS = 100;

	/** Number of digits from which they are a whole card number. */
	private static final int NUMBER = 12;

	static final TypedCard BLANK = new TypedCard("", "");

	/**
	 * {@return the problems by field as message keys, in the order of the page}
	 */
	Map<String, String> problems() {
		Map<String, String> problems = new LinkedHashMap<>();
		if (!hasName() && TypedText.isBlank(this.digits)) {
			problems.put("name", "banks.empty");
		}
		if (this.name.length() > LONGEST_NAME) {
			problems.put("name", "banks.name.too-long");
		}
		if (!TypedText.isBlank(this.digits)) {
			Optional<String> first = first();
			if (first.isEmpty()) {
				problems.put("digits", "banks.digits.unreadable");
			}
			else if (first.get().length() < FirstDigits.FEWEST) {
				problems.put("digits", "banks.digits.too-few");
			}
		}
		return problems;
	}

	boolean hasName() {
		return !TypedText.isBlank(this.name);
	}

	/**
	 * {@return the first digits, or empty if the text is unreadable}
	 */
	Optional<String> first() {
		return (this.digits.length() > LONGEST_DIGITS) ? Optional.empty() : FirstDigits.of(this.digits);
	}

	/**
	 * {@return the values to show again in the fields} Of a whole card number only the
	 * first digits are kept, and nothing if it is unreadable.
	 */
	TypedCard shown() {
		boolean number = this.digits.codePoints().filter(Character::isDigit).count() >= NUMBER;
		String kept = (number || this.digits.length() > LONGEST_DIGITS) ? first().orElse("") : this.digits;
		return new TypedCard((this.name.length() > LONGEST_NAME) ? "" : this.name, kept);
	}

	/**
	 * Leaves out both values, which are personal.
	 */
	@Override
	public String toString() {
		return "TypedCard[]";
	}

}
