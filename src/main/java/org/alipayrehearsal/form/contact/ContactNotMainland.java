package org.alipayrehearsal.form.contact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.form.contact.PhoneReading.Kind;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;

/**
 * Advises that a contact number from outside the Chinese mainland works less well. Hong
 * Kong, Macao and Taiwan are outside.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "contact-not-mainland", severity = Severity.ADVICE, action = Action.NONE,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.3",
				quote = "it’s best to put in a Chinese mainland cell phone number"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ContactNotMainland.Validator.class)
public @interface ContactNotMainland {

	String message() default "contact-not-mainland";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends PhoneValidator<ContactNotMainland> {

		@Override
		RuleResult evaluateNumber(PhoneReading number, String typed) {
			if (number.kind() != Kind.ELSEWHERE) {
				return RuleResult.satisfied();
			}
			return number.guessed() ? Violated.plain()
				.withVariant("guess")
				.withArguments(reader().country(number), "+" + number.callingCode()) : Violated.plain();
		}

	}

}
