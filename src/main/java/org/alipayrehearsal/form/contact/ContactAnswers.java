package org.alipayrehearsal.form.contact;

import org.alipayrehearsal.form.Step;
import org.jspecify.annotations.Nullable;

/**
 * Step 3.3: the contact number.
 *
 * @param phone the phone number
 */
public record ContactAnswers(
		@ContactRequired @ContactTooLong @ContactCharacters @ContactInternationalCode @ContactTrunkZero @ContactMainlandPrefix @ContactNotMobile @ContactImpossible @ContactNotMainland @Nullable String phone) {

	/** The step without any answer. */
	public static final ContactAnswers BLANK = new ContactAnswers(null);

	@Override
	public String toString() {
		return "ContactAnswers[]";
	}

}
