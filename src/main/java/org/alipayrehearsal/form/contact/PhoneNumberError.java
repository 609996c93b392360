package org.alipayrehearsal.form.contact;

import java.util.Locale;

import org.alipayrehearsal.rule.Violated;

/**
 * The errors of phone numbers. The names are those of the texts' variants.
 */
enum PhoneNumberError {

	/** No error. */
	NONE,

	/** The number has fewer digits than its country uses. */
	TOO_SHORT,

	/** The number has more digits than its country, or any country, uses. */
	TOO_LONG,

	/** The area code is missing. */
	AREA_CODE,

	/** Its country does not use this length or range. */
	INVALID,

	/**
	 * It begins like a mobile number of the Chinese mainland, but does not have 11
	 * digits.
	 */
	MOBILE_LENGTH,

	/** There is no digit. */
	NO_DIGITS,

	/** The code after + or 00 is unassigned. */
	UNKNOWN_CODE,

	/** It looks like a service number of the Chinese mainland. */
	SERVICE,

	/** No international code was found. */
	NO_CODE;

	/**
	 * {@return a violation with the variant of this error; without variant for
	 * {@link #INVALID} and {@link #NO_CODE}}
	 */
	Violated violation() {
		Violated plain = Violated.plain();
		return (this == INVALID || this == NO_CODE) ? plain
				: plain.withVariant(name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

}
