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
 * The typed passport number is the one in the machine-readable zone of a scanned passport
 * page, with or without the zeros that fill it up to eight characters. A visa's number
 * may be the visa's own.
 * <p>
 * Accepts {@link AnswersAndScans}; valid without number or scans. Of a scan that was not
 * decoded, or without a machine-readable zone, the rule cannot tell. Nor can it tell
 * where the number was not read surely.
 */
@Documented
@Rule(id = "scan-mrz-number-mismatch", severity = Severity.ERROR,
		places = { @Rule.Place({ "documents.visaScan", "passport.number" }),
				@Rule.Place({ "documents.entryProof", "passport.number" }) },
		source = @Source(kind = Source.Kind.STANDARD, step = "3.2",
				reference = "ICAO Doc 9303-4: the passport’s number in the second machine-readable line"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanMrzNumberMismatchValidator.class)
public @interface ScanMrzNumberMismatch {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "scan-mrz-number-mismatch";

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
