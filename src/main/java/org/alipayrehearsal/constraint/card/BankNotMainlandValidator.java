package org.alipayrehearsal.constraint.card;

import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.rule.Judgement;
import org.jspecify.annotations.Nullable;

class BankNotMainlandValidator extends RuleValidator<BankNotMainland, Boolean> {

	@Override
	protected Judgement judge(@Nullable Boolean openedOnMainland) {
		return Judgement.objectIf(Boolean.FALSE.equals(openedOnMainland));
	}

}
