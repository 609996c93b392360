package org.alipayrehearsal.application;

import java.time.LocalDate;

import org.alipayrehearsal.constraint.passport.PassportMinLength;
import org.jspecify.annotations.Nullable;

/**
 * Step 3.2: the passport.
 *
 * @param number the passport number, 护照号码
 * @param expiresOn the passport's last day; optional
 */
public record PassportAnswers(@PassportMinLength @Nullable String number, @Nullable LocalDate expiresOn) {

	static final PassportAnswers BLANK = new PassportAnswers(null, null);

	@Override
	public String toString() {
		return "PassportAnswers[]";
	}

}
