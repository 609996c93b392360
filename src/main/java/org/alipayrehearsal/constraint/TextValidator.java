package org.alipayrehearsal.constraint;

import java.lang.annotation.Annotation;

import org.alipayrehearsal.rule.RuleResult;
import org.jspecify.annotations.Nullable;

/**
 * Base class for validators of one text field. A blank text is valid, see
 * {@link RequiredTextValidator} for required fields.
 *
 * @param <A> the constraint
 */
public abstract class TextValidator<A extends Annotation> extends RuleValidator<A, String> {

	@Override
	protected final RuleResult evaluate(@Nullable String typed) {
		String text = TypedText.of(typed);
		return text.isEmpty() ? RuleResult.satisfied() : evaluateText(text);
	}

	/**
	 * Evaluate a text.
	 * @param text the text as typed, without leading and trailing white space, never
	 * empty
	 * @return the result
	 */
	protected abstract RuleResult evaluateText(String text);

}
