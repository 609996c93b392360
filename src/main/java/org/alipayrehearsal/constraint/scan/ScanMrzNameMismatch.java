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
 * The typed name is the one in the machine-readable zone of a scan, in any of the
 * spellings that ICAO Doc 9303-3 allows, with surname or given names first.
 * <p>
 * Accepts {@link AnswersAndScans}; valid without name or scans. Of a scan that was not
 * decoded, or without a machine-readable zone, the rule cannot tell. Nor can it tell
 * where the name was not read surely, or holds letters that are not Latin.
 */
@Documented
@Rule(id = "scan-mrz-name-mismatch", severity = Severity.WARNING,
		places = { @Rule.Place({ "documents.visaScan", "name.realName" }),
				@Rule.Place({ "documents.entryProof", "name.realName" }) },
		source = @Source(kind = Source.Kind.GUIDE, step = "3.1",
				quote = "It is best to make sure that this matches the name on your Chinese visa exactly.",
				reference = "China’s visa centre: the full name is always in the machine-readable lines"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanMrzNameMismatchValidator.class)
public @interface ScanMrzNameMismatch {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "scan-mrz-name-mismatch";

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
