package org.alipayrehearsal.check;

import org.alipayrehearsal.form.VerificationForm;

/**
 * What somebody would write first: Validator.validate for each application, and nothing else.
 */
public final class StraightLoop {

	private final FormValidator validator = RuleServiceFixture.bean(FormValidator.class);

	/**
	 * Validates one application.
	 * @param application the application
	 * @return how many violations there are
	 */
	public int validate(VerificationForm application) {
		return this.validator.validate(application, false).size();
	}

}
