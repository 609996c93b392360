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
 * The card is one of a Chinese bank: in the table of their cards, or beginning with 62.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "card-foreign-network", severity = Severity.ERROR, source = @Source(kind = Source.Kind.REPLY, step = "4",
		quote = "it is not possible to sign up to Alipay without a Chinese mainland visa or a Chinese mainland bank account",
		reference = "The reader asked for a German Maestro card"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CardForeignNetworkValidator.class)
public @interface CardForeignNetwork {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "card-foreign-network";

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
