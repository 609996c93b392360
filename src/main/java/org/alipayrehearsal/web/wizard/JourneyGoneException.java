package org.alipayrehearsal.web.wizard;

/**
 * Thrown if a rehearsal is not in the session: it was never begun, is finished or has
 * expired.
 */
class JourneyGoneException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	JourneyGoneException() {
		super("No such rehearsal in this session");
	}

}
