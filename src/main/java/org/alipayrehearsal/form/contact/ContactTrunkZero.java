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
 * Warns of a trunk zero after the international code (+44-07911… instead of +44-7911…),
 * or before a mainland mobile number.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "contact-trunk-zero", severity = Severity.WARNING, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.STANDARD, step = "3.3",
				reference = "ITU-T E.164: a national prefix is not part of the international "
						+ "number; libphonenumber knows where the zero stays, as in Italy"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ContactTrunkZero.Validator.class)
public @interface ContactTrunkZero {

	String message() default "contact-trunk-zero";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends PhoneValidator<ContactTrunkZero> {

		@Override
		RuleResult evaluateNumber(PhoneReading number, String typed) {
			if (!number.hasTrunkZero()) {
				return RuleResult.satisfied();
			}
			boolean mobile = number.kind() == Kind.MAINLAND_MOBILE && number.guessed();
			return (mobile ? guess("mobile", typed) : Violated.plain()).withFixes(fixes().of(typed));
		}

	}

}
