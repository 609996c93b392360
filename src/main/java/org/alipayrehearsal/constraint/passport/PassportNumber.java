package org.alipayrehearsal.constraint.passport;

import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.rule.Fix;

/**
 * What the rules of a passport number share.
 */
final class PassportNumber {

	private PassportNumber() {
	}

	/**
	 * The number as the form can take it: capitals, zeros in front up to eight
	 * characters.
	 */
	static List<Fix> fixes(String number) {
		String text = number.toUpperCase(Locale.ROOT);
		return List.of(new Fix("passport.number", "0".repeat(Math.max(0, 8 - text.length())) + text));
	}

}
