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
 * The form needs a scan of the latest Chinese visa.
 * <p>
 * Accepts {@link org.alipayrehearsal.scan.ScanReport}; null is not valid.
 */
@Documented
@Rule(id = "visa-scan-required", severity = Severity.ERROR,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.2",
				quote = "You will also need to upload a scan of your latest Chinese visa (whatever kind "
						+ "it is) using the “Passport Picture” button"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = VisaScanRequiredValidator.class)
public @interface VisaScanRequired {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "visa-scan-required";

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
