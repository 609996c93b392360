package org.alipayrehearsal.form.card;

import java.lang.annotation.Annotation;

import org.alipayrehearsal.bank.CardBins;
import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.rule.RuleResult;

/**
 * Base class for validators of a card number.
 *
 * @param <A> the constraint
 */
abstract class CardNumberValidator<A extends Annotation> extends TextValidator<A> {

	private final CardBins bins;

	CardNumberValidator(CardBins bins) {
		this.bins = bins;
	}

	@Override
	protected final RuleResult evaluateText(String text) {
		return evaluate(CardNumber.read(text, this.bins));
	}

	/**
	 * Evaluate a number.
	 */
	protected abstract RuleResult evaluate(CardNumber number);

}
