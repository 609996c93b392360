package org.alipayrehearsal.constraint.card;

import org.alipayrehearsal.bank.CardBins;
import org.alipayrehearsal.bank.IssuerRegion;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Undecided;

class CardNotMainlandValidator extends CardNumberValidator<CardNotMainland> {

	private static final Undecided REGION_UNKNOWN = new Undecided("issuer-region-unknown");

	CardNotMainlandValidator(CardBins bins) {
		super(bins);
	}

	@Override
	protected Judgement judge(CardNumber number) {
		boolean unknown = number.match().rows().stream().anyMatch((row) -> row.region() == IssuerRegion.UNKNOWN);
		if (number.isUsable() && unknown) {
			return REGION_UNKNOWN;
		}
		return number.objectIfAll((row) -> row.region() != IssuerRegion.MAINLAND);
	}

}
