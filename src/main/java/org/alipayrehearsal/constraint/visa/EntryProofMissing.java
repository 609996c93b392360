package org.alipayrehearsal.constraint.visa;

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
 * With any other visa, the page with the entry stamp is the second scan. Silent where
 * {@link EntryProofRequired} or {@link VisaRequired} speaks.
 * <p>
 * Accepts {@link EntryProof}; null is valid.
 */
@Documented
@Rule(id = "entry-proof-missing", severity = Severity.WARNING, inputs = "entryProof",
		source = @Source(kind = Source.Kind.READER, step = "3.2",
				quote = "I guess it was the entry stamp on the visa scan that was missing the first time"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EntryProofMissingValidator.class)
public @interface EntryProofMissing {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "entry-proof-missing";

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
