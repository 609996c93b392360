package org.alipayrehearsal.form.visa;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;
import org.jspecify.annotations.Nullable;

/**
 * The kind of visa is required and must be one of {@link VisaKind}.
 * <p>
 * Accepts {@link String}; null and blank are not valid.
 */
@Documented
@Rule(id = "visa-kind-required", severity = Severity.ERROR, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.OURS, step = "3.2",
				reference = "The kind tells which second scan the form needs: the residence permit or the "
						+ "entry stamp"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = VisaKindRequired.Validator.class)
public @interface VisaKindRequired {

	String message() default "visa-kind-required";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends RuleValidator<VisaKindRequired, String> {

		@Override
		protected RuleResult evaluate(@Nullable String code) {
			String text = TypedText.of(code);
			if (text.isEmpty()) {
				return Violated.plain();
			}
			return VisaKind.find(text).isPresent() ? RuleResult.satisfied() : Violated.plain().withVariant("unknown");
		}

	}

}
