package org.alipayrehearsal.constraint.passport;

import org.alipayrehearsal.constraint.HalfWidth;
import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;

class PassportCharactersValidator extends TextValidator<PassportCharacters> {

	@Override
	protected Judgement judgeText(String number) {
		if (PassportNumber.hasOnlyLettersAndDigits(number) || OtherDocument.isHkMacaoTaiwan(number)) {
			return Judgement.satisfied();
		}
		Objection objection = Objection.plain().withFixes(PassportNumber.fixes(number));
		String half = HalfWidth.of(number);
		if (PassportNumber.hasOnlyLettersAndDigits(half)) {
			return objection.withVariant("full-width");
		}
		boolean otherLetters = half.codePoints()
			.anyMatch((character) -> character > 'z' && Character.isLetter(character));
		return otherLetters ? objection.withVariant("other-letters") : objection;
	}

}
