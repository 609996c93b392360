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

/**
 * Warns of lower-case letters: passport numbers are printed in capital letters.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "passport-lower-case", severity = Severity.WARNING, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.STANDARD, step = "3.2",
				reference = "ICAO Doc 9303, parts 3 and 4: passport numbers are printed in capital letters A "
						+ "to Z and digits 0 to 9"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PassportLowerCase.Validator.class)
public @interface PassportLowerCase {

	String message() default "passport-lower-case";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends TextValidator<PassportLowerCase> {

		@Override
		protected RuleResult evaluateText(String number) {
			return RuleResult.violatedIf(PassportNumber.hasLowerCase(number), () -> PassportNumber.fixes(number));
		}

	}

}
