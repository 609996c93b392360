package org.alipayrehearsal.form.passport;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Step 3.2: the passport.
 *
 * @param number the passport number, 护照号码
 * @param expiresOn the last day on which the passport is valid; optional
 * @param bornOn the date of birth; optional
 * @param atBank the passport number in the bank's records; optional
 */
@PassportBankMismatch
public record PassportAnswers(
		@PassportRequired @PassportMinLength @PassportCharacters @PassportLowerCase @PassportTooLong @PassportChineseId @PassportResidenceCard @PassportHkMacaoTaiwan @Nullable String number,
		@PassportExpired @PassportExpiresSoon @Nullable LocalDate expiresOn,
		@ApplicantUnderAge @Nullable LocalDate bornOn, @Nullable String atBank) {

	/** The step without any answer. */
	public static final PassportAnswers BLANK = new PassportAnswers(null, null, null, null);

	@Override
	public String toString() {
		return "PassportAnswers[]";
	}

}
