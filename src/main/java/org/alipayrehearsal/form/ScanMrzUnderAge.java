package org.alipayrehearsal.form;

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
import org.alipayrehearsal.constraint.PlacesValidator;
import org.alipayrehearsal.constraint.Today;
import org.alipayrehearsal.form.passport.BirthDate;
import org.alipayrehearsal.form.passport.PassportAnswers;
import org.alipayrehearsal.form.scan.BirthOfZone;
import org.alipayrehearsal.form.scan.ZoneEvidence;
import org.alipayrehearsal.form.scan.ZoneOfScan;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.mrz.MrzReading;

/**
 * The holder of a passport or visa in a scan is 18 or older, by the date of birth in its
 * machine-readable zone. The 18th birthday counts as 18.
 * <p>
 * Accepts {@link VerificationForm}; valid without scans, and with a date of birth, which
 * {@code applicant-under-age} checks. Today is the day in China. Inconclusive for a scan
 * that was not decoded, for one without a machine-readable zone, and if the date was not
 * read reliably.
 */
@Documented
@Rule(id = "scan-mrz-under-age", severity = Severity.WARNING, action = Action.WAIT,
		places = { @Rule.Place("documents.visaScan"), @Rule.Place("documents.entryProof") },
		source = @Source(kind = Source.Kind.REPORTED, step = "3.2",
				reference = "Alipay’s own text of the form as reposted: applicants of 18 or older "
						+ "(kexiaomei.com/article/155842, 2021-08-08; nuqn.cn, 2013; both read on 2026-11-29)"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanMrzUnderAge.Validator.class)
public @interface ScanMrzUnderAge {

	String message() default "scan-mrz-under-age";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends PlacesValidator<ScanMrzUnderAge, VerificationForm> {

		private final Clock clock;

		Validator(Clock clock) {
			this.clock = clock;
		}

		@Override
		protected List<RuleResult> evaluate(VerificationForm answers) {
			PassportAnswers passport = answers.passport();
			if (passport != null && passport.bornOn() != null) {
				return List.of();
			}
			LocalDate today = Today.of(this.clock);
			return ZoneOfScan.evaluate(answers.visaScan(), answers.entryProof(), "documents.",
					(zone) -> evaluate(zone, today));
		}

		static RuleResult evaluate(MrzReading zone, LocalDate today) {
			if (zone.format().isIdentityCard()) {
				return RuleResult.notApplicable();
			}
			// Inconclusive too if a part of the date is unknown.
			return BirthOfZone.of(zone, today)
				.map((birth) -> BirthDate.isUnderAge(birth, today)
						? (RuleResult) Violated.plain().withEvidence(ZoneEvidence.birth()) : RuleResult.satisfied())
				.orElseGet(() -> ZoneOfScan.unsure(zone));
		}

	}

}
