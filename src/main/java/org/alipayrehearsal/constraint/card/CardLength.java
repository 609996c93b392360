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
 * A card number has 16 to 19 digits, a few have 15; 6 to 11 are the first digits of one.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "card-length", severity = Severity.ERROR,
		source = @Source(kind = Source.Kind.STANDARD, step = "4",
				reference = "ISO/IEC 7812-1: at most 19 digits; cards of Chinese banks have 16 to 19, a few 15"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CardLengthValidator.class)
public @interface CardLength {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "card-length";

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
