package org.alipayrehearsal.check;

import org.alipayrehearsal.application.VerificationApplication;

/**
 * What somebody would write first: Validator.validate for each application, and nothing else.
 */
public final class StraightLoop {

	private final ApplicationValidator validator = RuleServiceFixture.bean(ApplicationValidator.class);

	/**
	 * Validates one application.
	 * @param application the application
	 * @return how many violations there are
	 */
	public int validate(VerificationApplication application) {
		return this.validator.validate(application, false).size();
	}

}
