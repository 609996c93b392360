package org.alipayrehearsal.form.name;

import org.alipayrehearsal.form.Step;
import org.jspecify.annotations.Nullable;

/**
 * Step 3.1: the name.
 *
 * @param realName the name as it will be typed into 真实姓名
 * @param onVisa the name as printed on the Chinese visa; optional
 * @param atBank the name as the bank has it stored; optional
 */
@NameRequired
@NameTwoWords
@NameOneWord
@NameCharacters
@NameSign
@NamePeriod
@NameSpacing
@NameApostrophe
@NameScript
@NameHan
@NameDiacritics
@NameVisaMismatch
@NameBankMismatch
@NameVisaBankConflict
@NameOver20
@NameMiddleDot
public record NameAnswers(@Nullable String realName, @Nullable String onVisa, @Nullable String atBank) {

	/** The step without any answer. */
	public static final NameAnswers BLANK = new NameAnswers(null, null, null);

	@Override
	public String toString() {
		return "NameAnswers[]";
	}

}
