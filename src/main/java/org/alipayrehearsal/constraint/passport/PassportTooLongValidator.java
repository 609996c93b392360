package org.alipayrehearsal.constraint.passport;

import java.time.Clock;
import java.time.LocalDate;

import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;

class PassportTooLongValidator extends TextValidator<PassportTooLong> {

	private final Clock clock;

	PassportTooLongValidator(Clock clock) {
		this.clock = clock;
	}

	@Override
	protected Judgement judgeText(String number) {
		if (PassportNumber.lettersAndDigits(number) <= PassportNumber.MAXIMUM || isOfOtherDocument(number)) {
			return Judgement.satisfied();
		}
		return endsInMachineReadableCheckDigit(number) ? Objection.plain().withVariant("check-digit")
				: Objection.plain();
	}

	private boolean isOfOtherDocument(String number) {
		return OtherDocument.isChineseId(number, LocalDate.now(this.clock)) || OtherDocument.isResidenceCard(number)
				|| OtherDocument.isHkMacaoTaiwan(number);
	}

	private static boolean endsInMachineReadableCheckDigit(String number) {
		return PassportNumber.plain(number)
			.filter((plain) -> plain.length() == PassportNumber.MAXIMUM + 1)
			.filter(CheckDigit::isMachineReadable)
			.isPresent();
	}

}
