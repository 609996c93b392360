package org.alipayrehearsal.form.visa;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;

/**
 * The verification requires a Chinese visa.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "visa-required", severity = Severity.ERROR, action = Action.GET_DOCUMENT,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.2",
				quote = "it requires a Chinese visa (of any kind) to activate"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = VisaRequired.Validator.class)
public @interface VisaRequired {

	String message() default "visa-required";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends TextValidator<VisaRequired> {

		@Override
		protected RuleResult evaluateText(String code) {
			return VisaKind.find(code)
				.map((kind) -> RuleResult.violatedIf(kind == VisaKind.NONE))
				.orElseGet(() -> new Inconclusive("unreadable"));
		}

	}

}
