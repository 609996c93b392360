package org.alipayrehearsal.constraint.contact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;

/**
 * A contact number that is not from the Chinese mainland begins with its international
 * code. Broken where a number reads neither as one of the mainland nor as one with a
 * code, see {@link PhoneReader}.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "contact-international-code", severity = Severity.ERROR,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.3",
				quote = "Phone numbers from Hong Kong, Macao, Taiwan or abroad should have "
						+ "their international code added in front of the number."))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ContactInternationalCodeValidator.class)
public @interface ContactInternationalCode {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "contact-international-code";

	/**
	 * Bean Validation groups.
	 * @return the groups
	 */
	Class<?>[] groups() default {};

	/**
	 * Bean Validation payload.
	 * @return the payload
	 */
	Class<? extends Payload>[] payload() default {};

}
