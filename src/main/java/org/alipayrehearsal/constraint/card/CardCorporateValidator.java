package org.alipayrehearsal.constraint.card;

import org.alipayrehearsal.bank.CardBin;
import org.alipayrehearsal.bank.CardBins;
import org.alipayrehearsal.rule.Judgement;

class CardCorporateValidator extends CardNumberValidator<CardCorporate> {

	CardCorporateValidator(CardBins bins) {
		super(bins);
	}

	@Override
	protected Judgement judge(CardNumber number) {
		return number.objectIfAll(CardBin::corporate);
	}

}
