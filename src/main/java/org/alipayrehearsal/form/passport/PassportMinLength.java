package org.alipayrehearsal.form.passport;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;

/**
 * A passport number has at least eight characters. Shorter ones are padded with leading
 * zeros.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "passport-min-length", severity = Severity.ERROR, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.2",
				quote = "the passport number should be at least eight characters long – if it has fewer numbers "
						+ "than that, you can add a zero on the front"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PassportMinLength.Validator.class)
public @interface PassportMinLength {

	String message() default "passport-min-length";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends TextValidator<PassportMinLength> {

		@Override
		protected RuleResult evaluateText(String number) {
			if (PassportNumber.length(number) >= PassportNumber.MINIMUM) {
				return RuleResult.satisfied();
			}
			boolean missing = PassportNumber.lettersAndDigits(number) < PassportNumber.SHORTEST_TO_PAD;
			return missing ? Violated.plain().withVariant("missing")
					: Violated.plain().withFixes(PassportNumber.fixes(number));
		}

	}

}
