package org.alipayrehearsal.web.wizard;

/**
 * The rehearsal asked for is not there: never begun here, finished, or expired.
 */
class JourneyGoneException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	JourneyGoneException() {
		super("No such rehearsal in this session");
	}

}
