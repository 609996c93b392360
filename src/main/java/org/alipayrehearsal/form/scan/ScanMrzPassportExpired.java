package org.alipayrehearsal.form.scan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.constraint.Today;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.scan.mrz.MrzFormat;
import org.alipayrehearsal.scan.mrz.MrzReading;

/**
 * The passport in a scan has not expired according to its machine-readable zone. The last
 * day counts as valid.
 * <p>
 * Accepts {@link DocumentScan}; null is valid. Today is the date in China. Inconclusive
 * if the scan was not decoded, has no machine-readable zone, or the date is not trusted.
 */
@Documented
@Rule(id = "scan-mrz-passport-expired", severity = Severity.ERROR, action = Action.GET_DOCUMENT,
		source = @Source(kind = Source.Kind.REPLY, step = "3.2",
				quote = "as long as the passport and visa are still valid, your Alipay and Taobao "
						+ "accounts should be verified without problems"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanMrzPassportExpired.Validator.class)
public @interface ScanMrzPassportExpired {

	String message() default "scan-mrz-passport-expired";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends ZoneValidator<ScanMrzPassportExpired> {

		private final Clock clock;

		Validator(Clock clock) {
			this.clock = clock;
		}

		@Override
		RuleResult evaluateZone(MrzReading zone) {
			return (zone.format() == MrzFormat.TD3) ? ExpiryOfZone.evaluate(zone, Today.of(this.clock))
					: RuleResult.notApplicable();
		}

	}

}
