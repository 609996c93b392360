package org.alipayrehearsal.form.contact;

import java.util.Locale;

import org.alipayrehearsal.rule.Violated;

/**
 * What keeps a text from being a number that can be called. The names are those of the
 * texts' variants.
 */
enum PhoneNumberError {

	/** Nothing does. */
	NONE,

	/** No number of its country has so few digits. */
	TOO_SHORT,

	/** No number of its country, or none at all, has so many digits. */
	TOO_LONG,

	/** It has as many digits as numbers have that are called within a town. */
	AREA_CODE,

	/** It has a number of digits that its country does not use, or no such range. */
	INVALID,

	/** It begins like a mobile of the Chinese mainland, but has not 11 digits. */
	MOBILE_LENGTH,

	/** There is no digit. */
	NO_DIGITS,

	/** It begins with + or 00 and then a code that no country has. */
	UNKNOWN_CODE,

	/** It looks like a service number of the Chinese mainland. */
	SERVICE,

	/** No international code was found. */
	NO_CODE;

	/**
	 * A violation in the words for this flaw: the rule's own for {@link #INVALID} and
	 * {@link #NO_CODE}, else those of the variant of the same name.
	 */
	Violated violation() {
		Violated plain = Violated.plain();
		return (this == INVALID || this == NO_CODE) ? plain
				: plain.withVariant(name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

}
