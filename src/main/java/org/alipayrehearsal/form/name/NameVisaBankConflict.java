package org.alipayrehearsal.form.name;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.jspecify.annotations.Nullable;

/**
 * Warns if visa and bank have different spellings: no text can match both.
 * <p>
 * Accepts {@link NameAnswers}; a null or blank name is valid. Inconclusive if the bank
 * shows only a part of its spelling and that agrees.
 */
@Documented
@Rule(id = "name-visa-bank-conflict", severity = Severity.WARNING, action = Action.ASK_BANK,
		source = @Source(kind = Source.Kind.READER, step = "3.1",
				quote = "Once I rewrite my name same way as the bank registered I passed."),
		inputs = { "atBank", "onVisa" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameVisaBankConflict.Validator.class)
public @interface NameVisaBankConflict {

	String message() default "name-visa-bank-conflict";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends RuleValidator<NameVisaBankConflict, NameAnswers> {

		@Override
		protected RuleResult evaluate(@Nullable NameAnswers name) {
			NameSpellings spellings = NameSpellings.of(name);
			MaskedName masked = spellings.masked();
			if (masked != null && masked.hasVisible() && !spellings.onVisa().isEmpty()) {
				return masked.matches(spellings.onVisa()) ? NameBankMismatch.Validator.MASKED
						: RuleResult.violatedIf(true);
			}
			boolean both = !spellings.onVisa().isEmpty() && !spellings.atBank().isEmpty();
			return RuleResult.violatedIf(both && !spellings.onVisa().equals(spellings.atBank()));
		}

	}

}
