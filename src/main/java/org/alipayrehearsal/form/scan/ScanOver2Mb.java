package org.alipayrehearsal.form.scan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanLimits;
import org.alipayrehearsal.scan.ScanReport;

/**
 * A scan has at most {@link org.alipayrehearsal.scan.ScanLimits#BYTES_REPORTED 2 MB}.
 * <p>
 * Accepts {@link DocumentScan}; null is valid. Inconclusive if the scan was not decoded
 * completely.
 */
@Documented
@Rule(id = "scan-over-2-mb", severity = Severity.WARNING, action = Action.TAKE_PICTURE,
		source = @Source(kind = Source.Kind.REPORTED, step = "3.2",
				reference = "reposts of Alipay’s rules: at most 2 MB"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanOver2Mb.Validator.class)
public @interface ScanOver2Mb {

	String message() default "scan-over-2-mb";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends PictureValidator<ScanOver2Mb> {

		@Override
		RuleResult evaluate(ScanReport scan, PictureFacts facts) {
			return RuleResult.violatedIf(scan.bytes() > ScanLimits.BYTES_REPORTED);
		}

	}

}
