package org.alipayrehearsal.form.card;

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
 * The account must have been opened on the Chinese mainland.
 * <p>
 * Accepts {@link Boolean}; null is valid.
 */
@Documented
@Rule(id = "bank-not-mainland", severity = Severity.ERROR, action = Action.CHOOSE_BANK,
		source = @Source(kind = Source.Kind.REPLY, step = "4",
				quote = "only Chinese mainland bank accounts can be used with Alipay"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BankNotMainland.Validator.class)
public @interface BankNotMainland {

	String message() default "bank-not-mainland";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends RuleValidator<BankNotMainland, Boolean> {

		@Override
		protected RuleResult evaluate(@Nullable Boolean openedOnMainland) {
			return RuleResult.violatedIf(Boolean.FALSE.equals(openedOnMainland));
		}

	}

}
