package org.alipayrehearsal.application;

import java.time.LocalDate;

import org.alipayrehearsal.constraint.passport.PassportCharacters;
import org.alipayrehearsal.constraint.passport.PassportChineseId;
import org.alipayrehearsal.constraint.passport.PassportExpired;
import org.alipayrehearsal.constraint.passport.PassportExpiresSoon;
import org.alipayrehearsal.constraint.passport.PassportHkMacaoTaiwan;
import org.alipayrehearsal.constraint.passport.PassportLowerCase;
import org.alipayrehearsal.constraint.passport.PassportMinLength;
import org.alipayrehearsal.constraint.passport.PassportRequired;
import org.alipayrehearsal.constraint.passport.PassportResidenceCard;
import org.alipayrehearsal.constraint.passport.PassportTooLong;
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

	static final PassportAnswers BLANK = new PassportAnswers(null, null);

	@Override
	public String toString() {
		return "PassportAnswers[]";
	}

}
