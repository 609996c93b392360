package org.alipayrehearsal.form.contact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;

/**
 * A contact number consists of the digits 0 to 9, hyphens and plus signs.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "contact-characters", severity = Severity.ERROR, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.3",
				quote = "Give your phone number, with hyphens and plus signs if desired."))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ContactCharacters.Validator.class)
public @interface ContactCharacters {

	String message() default "contact-characters";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends TextValidator<ContactCharacters> {

		private final PhoneFixes fixes = new PhoneFixes(new PhoneReader());

		@Override
		protected RuleResult evaluateText(String typed) {
			if (PhoneText.isAllowed(typed)) {
				return RuleResult.satisfied();
			}
			return violation(PhoneText.of(typed).strays()).withFixes(this.fixes.of(typed));
		}

		static Violated violation(Set<InvalidCharacter> strays) {
			Violated violation = Violated.plain();
			if (strays.contains(InvalidCharacter.OTHER)) {
				return violation.withVariant("letters");
			}
			if (strays.contains(InvalidCharacter.SEPARATOR)) {
				return violation;
			}
			return violation.withVariant(strays.contains(InvalidCharacter.LOOK_ALIKE) ? "look-alike" : "invisible");
		}

	}

}
