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
 * The card is one of the bank that was chosen.
 * <p>
 * Accepts {@link BankAndName}; without a bank or a number it is valid.
 */
@Documented
@Rule(id = "card-bank-mismatch", severity = Severity.ERROR, inputs = { "card.bank", "card.number" },
		source = @Source(kind = Source.Kind.OURS, step = "4",
				reference = "Table of bank identification numbers (BIN): the bank that issues the card"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CardBankMismatchValidator.class)
public @interface CardBankMismatch {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "card-bank-mismatch";

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
