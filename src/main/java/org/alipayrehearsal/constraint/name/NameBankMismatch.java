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
 * The name is the one that the bank has stored, character by character.
 * <p>
 * Accepts {@link TypedName}; a null or blank name is valid.
 */
@Documented
@Rule(id = "name-bank-mismatch", severity = Severity.ERROR,
		source = @Source(kind = Source.Kind.REPLY, step = "3.1",
				quote = "the name needs to be entered identically to how your bank has it stored on " + "their system"),
		inputs = { "realName", "atBank" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameBankMismatchValidator.class)
public @interface NameBankMismatch {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "name-bank-mismatch";

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
