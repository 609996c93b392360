package org.alipayrehearsal.check;

/**
 * What a report comes to. It says what the documented rules say, never what Alipay will
 * do.
 */
public enum Verdict {

	/** An error stands. */
	NOT_READY,

	/** No error, but not all of the form was checked. */
	INCOMPLETE,

	/** No error, but a warning stands. */
	READY_WITH_WARNINGS,

	/** Neither error nor warning. */
	READY

}
