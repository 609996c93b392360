package org.alipayrehearsal.check;

/**
 * The verdict of a report. It says what the documented rules say, never what Alipay will
 * decide.
 */
public enum Verdict {

	/** There is an error. */
	NOT_READY,

	/** There is no error, but not the whole form was checked. */
	INCOMPLETE,

	/** There is no error, but a warning. */
	READY_WITH_WARNINGS,

	/** There is neither an error nor a warning. */
	READY

}
