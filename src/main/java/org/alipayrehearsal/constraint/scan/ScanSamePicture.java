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
 * The two scans do not show the same: a copy of another size or format counts as the same
 * picture. Not applicable where {@link ScanSameFile} objects.
 * <p>
 * Accepts {@link ScanSlots}; valid where either scan is missing. Where one was not
 * examined whole the rule cannot tell.
 */
@Documented
@Rule(id = "scan-same-picture", severity = Severity.WARNING, inputs = { "entryProof", "visaScan" }, source = @Source(
		kind = Source.Kind.OURS, step = "3.2",
		reference = "the form asks for two different pages; copies of one picture were measured to differ less than two pages do"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanSamePictureValidator.class)
public @interface ScanSamePicture {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "scan-same-picture";

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
