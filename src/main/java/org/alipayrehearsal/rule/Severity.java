package org.alipayrehearsal.rule;

/**
 * How much a broken rule weighs. The order is from the gravest to the mildest.
 */
public enum Severity {

	/** The guide says that this is refused, or it cannot work. */
	ERROR,

	/** Documented, or known, to make some applications fail. */
	WARNING,

	/** Good to know; without effect on the verdict. */
	ADVICE

}
