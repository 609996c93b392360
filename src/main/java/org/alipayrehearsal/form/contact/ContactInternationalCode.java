package org.alipayrehearsal.form.contact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;

/**
 * A contact number from outside the Chinese mainland must begin with its international
 * code. Violated if {@link PhoneReader} finds neither a mainland number nor a code.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "contact-international-code", severity = Severity.ERROR, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.3",
				quote = "Phone numbers from Hong Kong, Macao, Taiwan or abroad should have "
						+ "their international code added in front of the number."))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ContactInternationalCode.Validator.class)
public @interface ContactInternationalCode {

	String message() default "contact-international-code";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends PhoneValidator<ContactInternationalCode> {

		@Override
		RuleResult evaluateReading(PhoneReading reading, String typed) {
			if (reading.hasPlace()) {
				return RuleResult.satisfied();
			}
			Violated violation = reading.error().violation();
			return (reading.error() == PhoneNumberError.UNKNOWN_CODE) ? violation.withFixes(fixes().of(typed))
					: violation;
		}

		@Override
		RuleResult evaluateNumber(PhoneReading number, String typed) {
			return RuleResult.satisfied();
		}

	}

}
