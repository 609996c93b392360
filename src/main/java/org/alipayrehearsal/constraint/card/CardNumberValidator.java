package org.alipayrehearsal.constraint.card;

import java.lang.annotation.Annotation;

import org.alipayrehearsal.bank.CardBins;
import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.rule.Judgement;

/**
 * A rule about a card number that can be read.
 *
 * @param <A> the constraint
 */
abstract class CardNumberValidator<A extends Annotation> extends TextValidator<A> {

	private final CardBins bins;

	CardNumberValidator(CardBins bins) {
		this.bins = bins;
	}

	@Override
	protected final Judgement judgeText(String text) {
		return judge(CardNumber.read(text, this.bins));
	}

	/**
	 * Judges a number.
	 */
	protected abstract Judgement judge(CardNumber number);

}
