package org.alipayrehearsal.constraint.deposit;

import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;

class DepositFormatValidator extends TextValidator<DepositFormat> {

	@Override
	protected Judgement judgeText(String amount) {
		return DepositAmount.read(amount).isPresent() ? Judgement.satisfied()
				: Objection.plain().withFixes(DepositSpelling.fixes(amount));
	}

}
