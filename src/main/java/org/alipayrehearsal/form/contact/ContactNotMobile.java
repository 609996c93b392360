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
 * Warns of mainland landlines and service numbers: a mobile number is needed. A landline
 * without international code is a guess: the texts ask whether it is a mobile number from
 * abroad.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "contact-not-mobile", severity = Severity.WARNING, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.3",
				quote = "it’s best to put in a Chinese mainland cell phone number",
				reference = "Step 6: the alert message about the deposit goes to this number"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ContactNotMobile.Validator.class)
public @interface ContactNotMobile {

	String message() default "contact-not-mobile";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends PhoneValidator<ContactNotMobile> {

		@Override
		RuleResult evaluateNumber(PhoneReading number, String typed) {
			return switch (number.kind()) {
				case MAINLAND_SERVICE -> Violated.plain().withVariant("service");
				case MAINLAND_LANDLINE -> number.guessed() ? guess("guess", typed) : Violated.plain();
				default -> RuleResult.satisfied();
			};
		}

	}

}
