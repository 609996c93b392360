package org.alipayrehearsal.constraint.card;

import org.alipayrehearsal.bank.CardBins;
import org.alipayrehearsal.bank.CardType;
import org.alipayrehearsal.rule.Judgement;

class CardCreditValidator extends CardNumberValidator<CardCredit> {

	CardCreditValidator(CardBins bins) {
		super(bins);
	}

	@Override
	protected Judgement judge(CardNumber number) {
		return number.objectIfAll((row) -> row.type() != CardType.DEBIT);
	}

}
