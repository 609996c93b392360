package org.alipayrehearsal.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.constraint.PlacesValidator;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.passport.PassportNumber;
import org.alipayrehearsal.form.scan.ZoneEvidence;
import org.alipayrehearsal.form.scan.ZoneOfScan;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.mrz.MrzFormat;
import org.alipayrehearsal.scan.mrz.MrzReading;

/**
 * The typed passport number must match the machine-readable zone of a scanned passport
 * page, with or without the zeros that pad it to eight characters. Not applicable to
 * visas, which may contain a number of their own.
 * <p>
 * Accepts {@link VerificationForm}; valid without number or scans. Inconclusive for a
 * scan that was not decoded or has no machine-readable zone, and for a number that was
 * not read reliably.
 */
@Documented
@Rule(id = "scan-mrz-number-mismatch", severity = Severity.ERROR, action = Action.CHANGE_TEXT,
		actionPath = "passport.number",
		places = { @Rule.Place({ "documents.visaScan", "passport.number" }),
				@Rule.Place({ "documents.entryProof", "passport.number" }) },
		source = @Source(kind = Source.Kind.STANDARD, step = "3.2",
				reference = "ICAO Doc 9303-4: the passport’s number in the second machine-readable line"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanMrzNumberMismatch.Validator.class)
public @interface ScanMrzNumberMismatch {

	String message() default "scan-mrz-number-mismatch";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends PlacesValidator<ScanMrzNumberMismatch, VerificationForm> {

		private static final Inconclusive UNREADABLE = new Inconclusive("unreadable-passport-number");

		@Override
		protected List<RuleResult> evaluate(VerificationForm answers) {
			String number = TypedText.of(answers.typedPassportNumber());
			return number.isEmpty() ? List.of() : ZoneOfScan.evaluate(answers.visaScan(), answers.entryProof(),
					"documents.", (zone) -> evaluate(number, zone));
		}

		static RuleResult evaluate(String typed, MrzReading zone) {
			if (zone.format() != MrzFormat.TD3) {
				return RuleResult.notApplicable();
			}
			if (!zone.documentNumber().trusted() || !zone.formatTrusted()) {
				return ZoneOfScan.unsure(zone);
			}
			String read = zone.documentNumber().text().replace("<", "");
			return PassportNumber.plain(typed).map((plain) -> evaluate(plain, read)).orElse(UNREADABLE);
		}

		private static RuleResult evaluate(String plain, String read) {
			return PassportNumber.isPadded(plain, read) ? RuleResult.satisfied()
					: Violated.plain()
						.withFix(PassportNumber.PATH, PassportNumber.padded(read))
						.withEvidence(ZoneEvidence.number());
		}

	}

}
