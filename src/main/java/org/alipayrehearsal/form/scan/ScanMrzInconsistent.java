package org.alipayrehearsal.form.scan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;

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
 * The check digits of the machine-readable zone are valid. A visa may omit them.
 * <p>
 * Accepts {@link DocumentScan}; null is valid. Inconclusive if the scan was not decoded,
 * has no machine-readable zone, or the zone was not read clearly.
 */
@Documented
@Rule(id = "scan-mrz-inconsistent", severity = Severity.WARNING, action = Action.TAKE_PICTURE,
		source = @Source(kind = Source.Kind.STANDARD, step = "3.2",
				reference = "ICAO Doc 9303-3, section 4.9: check digits in the machine-readable zone"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanMrzInconsistent.Validator.class)
public @interface ScanMrzInconsistent {

	String message() default "scan-mrz-inconsistent";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends ZoneValidator<ScanMrzInconsistent> {

		@Override
		RuleResult evaluateZone(MrzReading zone) {
			if (zone.format().isIdentityCard()) {
				return RuleResult.notApplicable();
			}
			Set<Integer> cells = ZoneEvidence.inconsistentCells(zone);
			if (zone.clear() && !cells.isEmpty()) {
				return Violated.plain().withEvidence(ZoneEvidence.checkDigits(cells));
			}
			return (zone.clear() && ZoneEvidence.areCheckDigitsTrusted(zone)) ? RuleResult.satisfied()
					: ZoneOfScan.unsure(zone);
		}

	}

}
