package org.alipayrehearsal.form.contact;

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
 * A contact number has at most 20 characters, hyphens and plus signs included.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "contact-too-long", severity = Severity.ERROR, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.3",
				quote = "The number should be no more than 20 characters."))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ContactTooLong.Validator.class)
public @interface ContactTooLong {

	String message() default "contact-too-long";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends TextValidator<ContactTooLong> {

		private final PhoneFixes fixes = new PhoneFixes(new PhoneReader());

		@Override
		protected RuleResult evaluateText(String typed) {
			if (typed.codePointCount(0, typed.length()) <= PhoneFixes.MAXIMUM_LENGTH) {
				return RuleResult.satisfied();
			}
			return RuleResult.violatedIf(true, this.fixes.of(typed));
		}

	}

}
