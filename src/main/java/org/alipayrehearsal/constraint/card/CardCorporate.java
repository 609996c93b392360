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
 * The card is a person’s, not a company’s.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "card-corporate", severity = Severity.WARNING, source = @Source(kind = Source.Kind.OURS, step = "4",
		reference = "Table of bank identification numbers (BIN): cards of companies; the form checks a person’s name"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CardCorporateValidator.class)
public @interface CardCorporate {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "card-corporate";

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
