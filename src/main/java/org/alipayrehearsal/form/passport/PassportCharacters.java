package org.alipayrehearsal.form.passport;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.constraint.HalfWidth;
import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;

/**
 * A passport number consists of the letters A to Z, in either case, and the digits 0 to
 * 9. Satisfied if {@link PassportHkMacaoTaiwan} is violated.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "passport-characters", severity = Severity.ERROR, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.STANDARD, step = "3.2",
				reference = "ICAO Doc 9303, parts 3 and 4: passport numbers are printed in capital letters A "
						+ "to Z and digits 0 to 9"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PassportCharacters.Validator.class)
public @interface PassportCharacters {

	String message() default "passport-characters";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends TextValidator<PassportCharacters> {

		@Override
		protected RuleResult evaluateText(String number) {
			if (PassportNumber.hasOnlyLettersAndDigits(number) || OtherDocument.isHkMacaoTaiwan(number)) {
				return RuleResult.satisfied();
			}
			if (PassportNumber.isScientific(number)) {
				return Violated.plain().withVariant("scientific");
			}
			Violated violation = Violated.plain().withFixes(PassportNumber.fixes(number));
			String half = HalfWidth.of(number);
			if (PassportNumber.hasOnlyLettersAndDigits(half)) {
				return violation.withVariant("full-width");
			}
			boolean otherLetters = half.codePoints()
				.anyMatch((character) -> character > 'z' && Character.isLetter(character));
			return otherLetters ? violation.withVariant("other-letters") : violation;
		}

	}

}
