package org.alipayrehearsal.constraint;

import java.lang.annotation.Annotation;

import org.alipayrehearsal.rule.RuleResult;
import org.jspecify.annotations.Nullable;

/**
 * A rule about one text field. A blank field is valid: only the <em>required</em> rules
 * object to blanks, see {@link RequiredTextValidator}.
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
	 * Evaluates a text.
	 * @param text what was typed, without white space at its edges, never empty
	 * @return what the rule says
	 */
	protected abstract RuleResult evaluateText(String text);

}
