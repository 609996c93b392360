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
import org.alipayrehearsal.scan.FileType;
import org.alipayrehearsal.scan.ScanReport;

/**
 * A scan can be decoded completely. Empty, truncated and damaged files cannot.
 * <p>
 * Accepts {@link DocumentScan}; null is valid. Inconclusive if the file is not a readable
 * picture or too large.
 */
@Documented
@Rule(id = "scan-unreadable", severity = Severity.ERROR, action = Action.TAKE_PICTURE,
		source = @Source(kind = Source.Kind.OURS, step = "3.2",
				reference = "nobody can check a picture that does not open"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanUnreadable.Validator.class)
public @interface ScanUnreadable {

	String message() default "scan-unreadable";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends ObstacleValidator<ScanUnreadable> {

		Validator() {
			super(Obstacle.UNREADABLE);
		}

		@Override
		boolean reports(Obstacle met) {
			return met == Obstacle.EMPTY || met == Obstacle.UNREADABLE;
		}

		@Override
		Violated violation(ScanReport scan) {
			if (scan.type() == FileType.EMPTY) {
				return Violated.plain().withVariant("empty");
			}
			return switch (scan.decoding()) {
				case TRUNCATED -> Violated.plain().withVariant("truncated");
				case ANIMATED -> Violated.plain().withVariant("animated");
				case UNSUPPORTED -> Violated.plain().withVariant("unsupported");
				case COMPLETE, CORRUPT, NOT_TRIED -> Violated.plain();
			};
		}

	}

}
