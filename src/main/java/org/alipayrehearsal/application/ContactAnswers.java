package org.alipayrehearsal.application;

import org.jspecify.annotations.Nullable;

/**
 * Step 3.3: the contact number.
 *
 * @param phone the phone number
 */
public record ContactAnswers(@Nullable String phone) {

	static final ContactAnswers BLANK = new ContactAnswers(null);

	@Override
	public String toString() {
		return "ContactAnswers[]";
	}

}
