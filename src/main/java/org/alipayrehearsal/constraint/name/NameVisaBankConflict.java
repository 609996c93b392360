package org.alipayrehearsal.constraint.name;

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
 * Visa and bank spell the name differently: no text can match both.
 * <p>
 * Accepts {@link TypedName}; a null or blank name is valid.
 */
@Documented
@Rule(id = "name-visa-bank-conflict", severity = Severity.WARNING,
		source = @Source(kind = Source.Kind.READER, step = "3.1",
				quote = "Once I rewrite my name same way as the bank registered I passed."),
		inputs = { "atBank", "onVisa" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameVisaBankConflictValidator.class)
public @interface NameVisaBankConflict {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "name-visa-bank-conflict";

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
