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
 * Advises on tourist visas: the guide accepts them, but a reader was refused with one.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "visa-tourist", severity = Severity.ADVICE, action = Action.NONE,
		source = @Source(kind = Source.Kind.READER, step = "3.2",
				quote = "I applied 2 more times, shooting better pics of my documents, but they kept "
						+ "rejecting my applications. I think the problem is my tourist visa."))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = VisaTourist.Validator.class)
public @interface VisaTourist {

	String message() default "visa-tourist";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends TextValidator<VisaTourist> {

		@Override
		protected RuleResult evaluateText(String code) {
			return VisaKind.find(code)
				.map((kind) -> RuleResult.violatedIf(kind == VisaKind.L))
				.orElseGet(() -> new Inconclusive("unreadable"));
		}

	}

}
