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
 * A scan does not show an identity card, which has a machine-readable zone of three lines
 * with 30 characters.
 * <p>
 * Accepts {@link DocumentScan}; null is valid. Inconclusive if the scan was not decoded
 * or has no machine-readable zone.
 */
@Documented
@Rule(id = "scan-identity-card", severity = Severity.WARNING, action = Action.TAKE_PICTURE,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.2",
				quote = "upload a scan of your latest Chinese visa (whatever kind it is) using the “Passport Picture” "
						+ "button, and a scan of your residence permit using the “Entry Proof” button"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanIdentityCard.Validator.class)
public @interface ScanIdentityCard {

	String message() default "scan-identity-card";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends ZoneValidator<ScanIdentityCard> {

		@Override
		RuleResult evaluateZone(MrzReading zone) {
			if (!zone.formatTrusted()) {
				return ZoneOfScan.unsure(zone);
			}
			return zone.format().isIdentityCard() ? Violated.plain().withEvidence(ZoneEvidence.lines())
					: RuleResult.satisfied();
		}

	}

}
