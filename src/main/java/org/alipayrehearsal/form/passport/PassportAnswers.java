package org.alipayrehearsal.form.passport;

import java.time.LocalDate;

import org.alipayrehearsal.form.Step;
import org.jspecify.annotations.Nullable;

/**
 * Step 3.2: the passport.
 *
 * @param number the passport number, 护照号码
 * @param expiresOn the passport's last day; optional
 */
public record PassportAnswers(
		@PassportRequired @PassportMinLength @PassportCharacters @PassportLowerCase @PassportTooLong @PassportChineseId @PassportResidenceCard @PassportHkMacaoTaiwan @Nullable String number,
		@PassportExpired @PassportExpiresSoon @Nullable LocalDate expiresOn) {

	/** The step without any answer. */
	public static final PassportAnswers BLANK = new PassportAnswers(null, null);

	@Override
	public String toString() {
		return "PassportAnswers[]";
	}

}
