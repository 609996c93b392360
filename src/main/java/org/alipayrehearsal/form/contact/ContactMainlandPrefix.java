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

/**
 * Advises on mainland mobile numbers that do not begin with 13, 14, 15 or 18. The ranges
 * 16, 17 and 19 came into use after the guide was written.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "contact-mainland-prefix", severity = Severity.ADVICE, action = Action.NONE,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.3",
				quote = "it’s best to put in a Chinese mainland cell phone number beginning 13, " + "14, 15, or 18"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ContactMainlandPrefix.Validator.class)
public @interface ContactMainlandPrefix {

	String message() default "contact-mainland-prefix";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends PhoneValidator<ContactMainlandPrefix> {

		private static final String GUIDES_SECOND_DIGITS = "3458";

		@Override
		RuleResult evaluateNumber(PhoneReading number, String typed) {
			return RuleResult.violatedIf(number.kind() == Kind.MAINLAND_MOBILE
					&& GUIDES_SECOND_DIGITS.indexOf(number.national().charAt(1)) < 0);
		}

	}

}
