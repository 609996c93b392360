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
import org.alipayrehearsal.scan.mrz.MrzFormat;
import org.alipayrehearsal.scan.mrz.MrzReading;

/**
 * The scan of the visa does not show the passport's page with the photo, as far as its
 * machine-readable zone tells.
 * <p>
 * Accepts {@link DocumentScan}; null is valid. Inconclusive if the scan was not decoded
 * or has no machine-readable zone.
 */
@Documented
@Rule(id = "scan-passport-page", severity = Severity.ADVICE, action = Action.TAKE_PICTURE, source = @Source(
		kind = Source.Kind.GUIDE, step = "3.2",
		quote = "upload a scan of your latest Chinese visa (whatever kind it is) using the “Passport Picture” button"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanPassportPage.Validator.class)
public @interface ScanPassportPage {

	String message() default "scan-passport-page";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends ZoneValidator<ScanPassportPage> {

		@Override
		RuleResult evaluateZone(MrzReading zone) {
			if (!zone.formatTrusted()) {
				return ZoneOfScan.unsure(zone);
			}
			return (zone.format() == MrzFormat.TD3) ? Violated.plain().withEvidence(ZoneEvidence.lines())
					: RuleResult.satisfied();
		}

	}

}
