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

/**
 * A number with an international code must have a length that its country uses; a
 * mainland number must be valid.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "contact-impossible", severity = Severity.WARNING, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.STANDARD, step = "3.3",
				reference = "ITU-T E.164 and the national numbering plans, as libphonenumber has " + "them"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ContactImpossible.Validator.class)
public @interface ContactImpossible {

	String message() default "contact-impossible";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends PhoneValidator<ContactImpossible> {

		@Override
		RuleResult evaluateNumber(PhoneReading number, String typed) {
			return (number.error() == PhoneNumberError.NONE) ? RuleResult.satisfied() : number.error().violation();
		}

	}

}
