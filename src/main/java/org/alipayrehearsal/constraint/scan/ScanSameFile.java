package org.alipayrehearsal.constraint.scan;

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
 * The two scans are not the same file, and not the same pixels in two files: the form
 * asks for two different pages.
 * <p>
 * Accepts {@link ScanSlots}; valid where either scan is missing. Of two empty files the
 * rule says nothing.
 */
@Documented
@Rule(id = "scan-same-file", severity = Severity.ERROR, inputs = { "entryProof", "visaScan" },
		source = @Source(kind = Source.Kind.GUIDE, step = "3.2",
				quote = "upload a scan of your latest Chinese visa (whatever kind it is) using the “Passport Picture” "
						+ "button, and a scan of your residence permit using the “Entry Proof” button"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanSameFileValidator.class)
public @interface ScanSameFile {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "scan-same-file";

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
