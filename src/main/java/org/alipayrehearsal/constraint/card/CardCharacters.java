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
 * A card number consists of digits; single blanks or hyphens between groups of digits are
 * allowed for.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "card-characters", severity = Severity.ERROR,
		source = @Source(kind = Source.Kind.STANDARD, step = "4",
				reference = "ISO/IEC 7812-1: a card number consists of digits"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CardCharactersValidator.class)
public @interface CardCharacters {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "card-characters";

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
