package org.alipayrehearsal.form.contact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;

/**
 * Warns of mainland landlines and service numbers: a mobile number is needed.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "contact-not-mobile", severity = Severity.WARNING,
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

		private static final Pattern JAPANESE_MOBILE = Pattern.compile("0[789]0\\d{8}");

		@Override
		RuleResult evaluateNumber(PhoneReading number, String typed) {
			return switch (number.kind()) {
				case MAINLAND_SERVICE -> Violated.plain().withVariant("service");
				case MAINLAND_LANDLINE -> landline(PhoneText.of(typed).grouped().replace("-", ""));
				default -> RuleResult.satisfied();
			};
		}

		/** A mobile of a neighbour, typed as at home, may read as a landline. */
		private static Violated landline(String digits) {
			Violated violation = Violated.plain();
			if (digits.startsWith("010")) {
				return violation.withVariant("korean");
			}
			return JAPANESE_MOBILE.matcher(digits).matches() ? violation.withVariant("japanese") : violation;
		}

	}

}
