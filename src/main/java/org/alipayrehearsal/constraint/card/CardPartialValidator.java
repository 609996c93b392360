package org.alipayrehearsal.constraint.card;

import org.alipayrehearsal.bank.CardBins;
import org.alipayrehearsal.rule.Judgement;

class CardPartialValidator extends CardNumberValidator<CardPartial> {

	CardPartialValidator(CardBins bins) {
		super(bins);
	}

	@Override
	protected Judgement judge(CardNumber number) {
		if (!number.isUsable()) {
			return CardNumber.UNREADABLE;
		}
		return Judgement.objectIf(number.extent() == CardNumber.Extent.PARTIAL);
	}

}
