package org.alipayrehearsal.application;

import org.alipayrehearsal.constraint.name.NameApostrophe;
import org.alipayrehearsal.constraint.name.NameBankMismatch;
import org.alipayrehearsal.constraint.name.NameCharacters;
import org.alipayrehearsal.constraint.name.NameDiacritics;
import org.alipayrehearsal.constraint.name.NameHan;
import org.alipayrehearsal.constraint.name.NameMiddleDot;
import org.alipayrehearsal.constraint.name.NameOneWord;
import org.alipayrehearsal.constraint.name.NameOver20;
import org.alipayrehearsal.constraint.name.NamePeriod;
import org.alipayrehearsal.constraint.name.NameRequired;
import org.alipayrehearsal.constraint.name.NameScript;
import org.alipayrehearsal.constraint.name.NameSign;
import org.alipayrehearsal.constraint.name.NameSpacing;
import org.alipayrehearsal.constraint.name.NameTwoWords;
import org.alipayrehearsal.constraint.name.NameVisaBankConflict;
import org.alipayrehearsal.constraint.name.NameVisaMismatch;
import org.alipayrehearsal.constraint.name.TypedName;
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
public record NameAnswers(@Nullable String realName, @Nullable String onVisa,
		@Nullable String atBank) implements TypedName {

	static final NameAnswers BLANK = new NameAnswers(null, null, null);

	@Override
	public String toString() {
		return "NameAnswers[]";
	}

}
