package org.alipayrehearsal.form.contact;

import org.jspecify.annotations.Nullable;

/**
 * Step 3.3: the contact number.
 *
 * @param phone the phone number
 * @param atBank the mobile number in the bank's records, 银行预留手机号; optional
 */
@ContactBankMismatch
public record ContactAnswers(
		@ContactRequired @ContactTooLong @ContactCharacters @ContactInternationalCode @ContactTrunkZero @ContactMainlandPrefix @ContactNotMobile @ContactImpossible @ContactNotMainland @Nullable String phone,
		@Nullable String atBank) {

	/** The step without any answer. */
	public static final ContactAnswers BLANK = new ContactAnswers(null, null);

	@Override
	public String toString() {
		return "ContactAnswers[]";
	}

}
