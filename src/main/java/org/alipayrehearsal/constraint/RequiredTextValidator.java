package org.alipayrehearsal.constraint;

import java.lang.annotation.Annotation;

import org.alipayrehearsal.rule.RuleResult;
import org.jspecify.annotations.Nullable;

/**
 * Base class for validators of required text fields: only a blank text is invalid.
 *
 * @param <A> the constraint
 */
public abstract class RequiredTextValidator<A extends Annotation> extends RuleValidator<A, String> {

	@Override
	protected final RuleResult evaluate(@Nullable String typed) {
		return RuleResult.violatedIf(TypedText.isBlank(typed));
	}

}
