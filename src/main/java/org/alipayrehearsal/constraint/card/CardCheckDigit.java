package org.alipayrehearsal.constraint.card;

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
 * The last digit of a whole card number fits the others, by the formula of Luhn.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "card-check-digit", severity = Severity.WARNING, source = @Source(kind = Source.Kind.STANDARD, step = "4",
		reference = "ISO/IEC 7812-1: the last digit is a check digit (Luhn); cards of some mainland banks do not follow it"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CardCheckDigitValidator.class)
public @interface CardCheckDigit {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "card-check-digit";

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
