package org.alipayrehearsal.constraint.deposit;

import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;

class DepositDecimalsValidator extends TextValidator<DepositDecimals> {

	private static final int FEWEST = 2;

	@Override
	protected Judgement judgeText(String amount) {
		return DepositAmount.read(amount).map(DepositDecimalsValidator::judge).orElseGet(DepositAmount::unreadable);
	}

	private static Judgement judge(DepositAmount amount) {
		int decimals = amount.decimals().length();
		if (!amount.isPositive() || !amount.isUnderOneYuan()) {
			return Judgement.satisfied();
		}
		if (decimals < FEWEST) {
			return Objection.plain().withVariant("too-few");
		}
		return (decimals > DepositSpelling.DECIMALS) ? tooMany(amount) : Judgement.satisfied();
	}

	private static Judgement tooMany(DepositAmount amount) {
		Objection objection = Objection.plain().withVariant("too-many");
		String decimals = DepositSpelling.withoutTrailingZeros(amount.decimals());
		return (decimals.length() > DepositSpelling.DECIMALS) ? objection
				: objection.withFix(DepositSpelling.PATH, "0." + decimals);
	}

}
