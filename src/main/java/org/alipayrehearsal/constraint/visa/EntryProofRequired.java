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
 * With a visa that leads to a residence permit, the form needs a scan of that permit.
 * <p>
 * Accepts {@link EntryProof}; null is valid.
 */
@Documented
@Rule(id = "entry-proof-required", severity = Severity.ERROR, inputs = { "entryProof", "visaKind" },
		source = @Source(kind = Source.Kind.GUIDE, step = "3.2",
				quote = "a scan of your residence permit using the “Entry Proof” button"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EntryProofRequiredValidator.class)
public @interface EntryProofRequired {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "entry-proof-required";

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
