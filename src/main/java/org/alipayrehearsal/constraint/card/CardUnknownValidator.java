package org.alipayrehearsal.constraint.card;

import org.alipayrehearsal.bank.CardBins;
import org.alipayrehearsal.rule.Judgement;

class CardUnknownValidator extends CardNumberValidator<CardUnknown> {

	CardUnknownValidator(CardBins bins) {
		super(bins);
	}

	@Override
	protected Judgement judge(CardNumber number) {
		if (!number.isUsable()) {
			return CardNumber.UNREADABLE;
		}
		return Judgement.objectIf(number.isNotInTable() && number.digits().startsWith("62"));
	}

}
