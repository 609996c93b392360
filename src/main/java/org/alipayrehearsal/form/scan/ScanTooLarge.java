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
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.ScanReport;

/**
 * A scan has at most {@link org.alipayrehearsal.scan.ScanLimits#BYTES 10 MB}. A larger
 * file is not decoded.
 * <p>
 * Accepts {@link DocumentScan}; null is valid. Inconclusive if the file is not a readable
 * picture, because its length will change when it is saved as JPG.
 */
@Documented
@Rule(id = "scan-too-large", severity = Severity.ERROR, action = Action.TAKE_PICTURE,
		source = @Source(kind = Source.Kind.OURS, step = "3.2",
				reference = "what is examined here; reposts of Alipay’s rules name 2 MB"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanTooLarge.Validator.class)
public @interface ScanTooLarge {

	String message() default "scan-too-large";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends ObstacleValidator<ScanTooLarge> {

		Validator() {
			super(Obstacle.TOO_LARGE);
		}

		@Override
		Violated violation(ScanReport scan) {
			return Violated.plain();
		}

	}

}
