package org.alipayrehearsal.rule;

import java.util.Locale;

/**
 * The severity of a rule, in descending order.
 */
public enum Severity {

	/** The guide says that this is refused, or it cannot work. */
	ERROR,

	/** Documented, or known, to make some applications fail. */
	WARNING,

	/** Good to know; without effect on the verdict. */
	ADVICE;

	/**
	 * {@return the severity's name on pages: its class in the style sheet and the last
	 * part of its message keys, for example {@code warning}}
	 */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
