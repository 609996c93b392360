package org.alipayrehearsal.web.guide.banks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.card.FirstDigits;

/**
 * The name and the first digits of a card as they were typed.
 *
 * @param name the name; may be blank
 * @param digits the digits; may be blank
 */
record TypedCard(String name, String digits) {

	/** Longer is no name. */
	private static final int LONGEST_NAME = 200;

	/** Longer is more than first digits with whatever stands between them. */
	private static final int LONGEST_DIGITS = 100;

	/** From here on it is a card's number and not its beginning. */
	private static final int NUMBER = 12;

	static final TypedCard BLANK = new TypedCard("", "");

	/**
	 * What is wrong: the keys of texts by the fields' names, in the page's order.
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
	 * The first digits, where the text can be read.
	 */
	Optional<String> first() {
		return (this.digits.length() > LONGEST_DIGITS) ? Optional.empty() : FirstDigits.of(this.digits);
	}

	/**
	 * What the fields show again. A card's whole number never: of it the first digits
	 * stay, and nothing where it cannot be read.
	 */
	TypedCard shown() {
		boolean number = this.digits.codePoints().filter(Character::isDigit).count() >= NUMBER;
		String kept = (number || this.digits.length() > LONGEST_DIGITS) ? first().orElse("") : this.digits;
		return new TypedCard((this.name.length() > LONGEST_NAME) ? "" : this.name, kept);
	}

	/**
	 * Without both: they are a person's answers.
	 */
	@Override
	public String toString() {
		return "TypedCard[]";
	}

}
