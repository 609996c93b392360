package org.alipayrehearsal.web.guide.failures;

/**
 * A message that a text may be.
 *
 * @param message the message
 * @param likeness how much of it is alike, up to 1
 */
record MessageMatch(FailureMessage message, double likeness) {

	boolean isSure() {
		return this.likeness >= MessageMatcher.SURE;
	}

	int percent() {
		return (int) Math.round(this.likeness * 100);
	}

}
