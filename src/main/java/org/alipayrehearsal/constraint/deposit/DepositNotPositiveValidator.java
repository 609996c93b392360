package org.alipayrehearsal.constraint.deposit;

import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.rule.Judgement;

class DepositNotPositiveValidator extends TextValidator<DepositNotPositive> {

	@Override
	protected Judgement judgeText(String amount) {
		return DepositAmount.objectIf(amount, (plain) -> !plain.isPositive());
	}

}
