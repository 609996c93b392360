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
import org.alipayrehearsal.form.name.NameDifference;
import org.alipayrehearsal.form.scan.MrzNameComparison;
import org.alipayrehearsal.form.scan.MrzNames;
import org.alipayrehearsal.form.scan.ZoneEvidence;
import org.alipayrehearsal.form.scan.ZoneOfScan;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.mrz.MrzReading;

/**
 * The typed name must match the machine-readable zone of a scan, in any spelling that
 * ICAO Doc 9303-3 allows, with surname or given names first.
 * <p>
 * Accepts {@link VerificationForm}; valid without name or scans. Inconclusive for a scan
 * that was not decoded or has no machine-readable zone, for a name that was not read
 * reliably, and for letters that are not Latin.
 */
@Documented
@Rule(id = "scan-mrz-name-mismatch", severity = Severity.WARNING, action = Action.CHANGE_TEXT,
		actionPath = "name.realName",
		places = { @Rule.Place({ "documents.visaScan", "name.realName" }),
				@Rule.Place({ "documents.entryProof", "name.realName" }) },
		source = @Source(kind = Source.Kind.GUIDE, step = "3.1",
				quote = "It is best to make sure that this matches the name on your Chinese visa exactly.",
				reference = "China’s visa centre: the full name is always in the machine-readable lines"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanMrzNameMismatch.Validator.class)
public @interface ScanMrzNameMismatch {

	String message() default "scan-mrz-name-mismatch";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends PlacesValidator<ScanMrzNameMismatch, VerificationForm> {

		private static final Inconclusive UNCONFIRMED = new Inconclusive("name-unconfirmed");

		private static final Inconclusive NOT_COMPARABLE = new Inconclusive("name-not-comparable");

		/**
		 * The number of letters per typing error; a name with more differences may be
		 * another person's.
		 */
		private static final int LETTERS_TO_A_SLIP = 4;

		@Override
		protected List<RuleResult> evaluate(VerificationForm answers) {
			String name = TypedText.of(answers.typedName());
			String atBank = TypedText.of(answers.nameAtBank());
			return name.isEmpty() ? List.of() : ZoneOfScan.evaluate(answers.visaScan(), answers.entryProof(),
					"documents.", (zone) -> evaluate(name, atBank, zone));
		}

		static RuleResult evaluate(String name, String atBank, MrzReading zone) {
			if (zone.format().isIdentityCard()) {
				return RuleResult.notApplicable();
			}
			MrzNameComparison comparison = MrzNames.compare(name, zone);
			return switch (comparison.outcome()) {
				case SAME, SAME_SURNAME_FIRST -> RuleResult.satisfied();
				case UNSURE -> UNCONFIRMED;
				case NOT_COMPARED -> NOT_COMPARABLE;
				case DIFFERENT ->
					(name.equals(atBank) ? Violated.plain().withVariant("as-at-bank") : violation(comparison, atBank))
						.withEvidence(ZoneEvidence.name(comparison.letters()));
			};
		}

		/** If the bank's spelling is known, no other spelling is offered. */
		private static Violated violation(MrzNameComparison comparison, String atBank) {
			NameDifference difference = difference(comparison);
			Violated violation = switch (difference) {
				case ORDER, SPACES, MISSING_WORD -> Violated.plain().withVariant(difference.variant());
				case CASE, DIACRITICS, PUNCTUATION, OTHER -> Violated.plain();
			};
			boolean slip = violation.variant() != null
					|| comparison.differences() * LETTERS_TO_A_SLIP <= comparison.letters().size();
			boolean offered = slip && atBank.isEmpty() && !comparison.readName().isEmpty();
			return offered ? violation.withFix("name.realName", comparison.readName()) : violation;
		}

		private static NameDifference difference(MrzNameComparison comparison) {
			return NameDifference.between(comparison.typed().replace('<', ' '), comparison.read().replace('<', ' '));
		}

	}

}
