package org.alipayrehearsal.constraint.card;

import org.alipayrehearsal.bank.CardBins;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;

class CardLengthValidator extends CardNumberValidator<CardLength> {

	CardLengthValidator(CardBins bins) {
		super(bins);
	}

	@Override
	protected Judgement judge(CardNumber number) {
		return switch (number.extent()) {
			case NONE -> CardNumber.UNREADABLE;
			case TOO_SHORT -> Objection.plain().withVariant("too-short");
			case INCOMPLETE -> Objection.plain();
			case TOO_LONG -> Objection.plain().withVariant("too-long");
			case PARTIAL, WHOLE -> Judgement.satisfied();
		};
	}

}
