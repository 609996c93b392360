package org.alipayrehearsal.constraint.card;

import java.util.List;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.CardBin;
import org.alipayrehearsal.bank.CardBins;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;

class CardLengthUnusualValidator extends CardNumberValidator<CardLengthUnusual> {

	CardLengthUnusualValidator(CardBins bins) {
		super(bins);
	}

	@Override
	protected Judgement judge(CardNumber number) {
		if (!number.isUsable()) {
			return CardNumber.UNREADABLE;
		}
		return switch (number.match().kind()) {
			case WHOLE -> Judgement.satisfied();
			case PARTIAL -> CardNumber.PARTIAL;
			case UNKNOWN -> CardNumber.NOT_IN_TABLE;
			case OTHER_LENGTH -> objection(number.match().rows());
		};
	}

	private static Judgement objection(List<CardBin> rows) {
		List<Bank> banks = rows.stream().map(CardBin::issuer).distinct().toList();
		List<Integer> lengths = rows.stream().map(CardBin::cardLength).distinct().sorted().toList();
		return Objection.plain().withArguments(banks, lengths);
	}

}
