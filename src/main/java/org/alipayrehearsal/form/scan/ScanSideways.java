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
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.mrz.MrzReading;

/**
 * A scan stands upright, as far as its machine-readable zone tells.
 * <p>
 * Accepts {@link DocumentScan}; null is valid. Inconclusive if the scan was not decoded
 * or has no machine-readable zone.
 */
@Documented
@Rule(id = "scan-sideways", severity = Severity.WARNING, action = Action.TAKE_PICTURE,
		source = @Source(kind = Source.Kind.OURS, step = "3.2",
				reference = "whoever checks the picture should be able to read it at once"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanSideways.Validator.class)
public @interface ScanSideways {

	String message() default "scan-sideways";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends ZoneValidator<ScanSideways> {

		@Override
		RuleResult evaluateZone(MrzReading zone) {
			Violated violated = Violated.plain().withEvidence(PictureValidator.region(zone.place(), "lines"));
			return switch (zone.quarterTurns()) {
				case 0 -> RuleResult.satisfied();
				case 1 -> violated.withVariant("to-the-right");
				case 2 -> violated.withVariant("upside-down");
				default -> violated.withVariant("to-the-left");
			};
		}

	}

}
