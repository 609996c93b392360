package org.alipayrehearsal.constraint.card;

import org.alipayrehearsal.bank.CardBins;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;

class CardForeignNetworkValidator extends CardNumberValidator<CardForeignNetwork> {

	CardForeignNetworkValidator(CardBins bins) {
		super(bins);
	}

	@Override
	protected Judgement judge(CardNumber number) {
		if (!number.isUsable()) {
			return CardNumber.UNREADABLE;
		}
		if (!number.isNotInTable() || number.digits().startsWith("62")) {
			return Judgement.satisfied();
		}
		return CardNetwork.of(number.digits())
			.map((network) -> Objection.plain().withArguments(network.title()))
			.orElseGet(() -> Objection.plain().withVariant("no-network"));
	}

}
