package org.alipayrehearsal.form.visa;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.constraint.ExpiryDate;
import org.alipayrehearsal.constraint.PlacesValidator;
import org.alipayrehearsal.constraint.Today;
import org.alipayrehearsal.form.scan.ExpiryOfZone;
import org.alipayrehearsal.form.scan.ZoneOfScan;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.scan.mrz.MrzReading;

/**
 * The visa of a scan must not have expired by its machine-readable zone, unless a
 * residence permit is still valid.
 * <p>
 * Accepts {@link DocumentsAnswers}; valid without scans. Today is the day in China.
 * Inconclusive for a scan that was not decoded or has no machine-readable zone, and for a
 * date that was not read reliably.
 */
@Documented
@Rule(id = "scan-mrz-visa-expired", severity = Severity.WARNING, action = Action.GET_DOCUMENT,
		places = { @Rule.Place("visaScan"), @Rule.Place("entryProof") },
		source = @Source(kind = Source.Kind.REPLY, step = "3.2",
				quote = "as long as the passport and visa are still valid, your Alipay and Taobao "
						+ "accounts should be verified without problems"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanMrzVisaExpired.Validator.class)
public @interface ScanMrzVisaExpired {

	String message() default "scan-mrz-visa-expired";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends PlacesValidator<ScanMrzVisaExpired, DocumentsAnswers> {

		private final Clock clock;

		Validator(Clock clock) {
			this.clock = clock;
		}

		@Override
		protected List<RuleResult> evaluate(DocumentsAnswers stay) {
			LocalDate today = Today.of(this.clock);
			LocalDate permit = stay.permitExpiresOn();
			boolean permitValid = permit != null && !ExpiryDate.isOver(permit, today);
			return ZoneOfScan.evaluate(stay.visaReport(), stay.entryReport(), "",
					(zone) -> evaluate(zone, permitValid, today));
		}

		private static RuleResult evaluate(MrzReading zone, boolean permitValid, LocalDate today) {
			if (!zone.format().isVisa()) {
				return RuleResult.notApplicable();
			}
			return permitValid ? RuleResult.satisfied() : ExpiryOfZone.evaluate(zone, today);
		}

	}

}
