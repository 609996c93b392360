package org.alipayrehearsal.constraint.card;

import org.alipayrehearsal.bank.CardBins;
import org.alipayrehearsal.rule.Judgement;

class CardCheckDigitValidator extends CardNumberValidator<CardCheckDigit> {

	CardCheckDigitValidator(CardBins bins) {
		super(bins);
	}

	@Override
	protected Judgement judge(CardNumber number) {
		return switch (number.extent()) {
			case WHOLE -> Judgement.objectIf(!Luhn.fits(number.digits()));
			case PARTIAL -> CardNumber.PARTIAL;
			default -> CardNumber.UNREADABLE;
		};
	}

}
