package org.alipayrehearsal.form.visa;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.form.scan.Obstacle;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.mrz.MrzField;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.alipayrehearsal.scan.quality.SheetLayout;
import org.jspecify.annotations.Nullable;

/**
 * The two scans must not show the same page, even in another size or format. Not
 * applicable if {@link ScanSameFile} is violated.
 * <p>
 * Accepts {@link DocumentsAnswers}; valid where either scan is missing. Inconclusive if
 * one of them was not analyzed completely.
 */
@Documented
@Rule(id = "scan-same-picture", severity = Severity.WARNING, action = Action.TAKE_PICTURE,
		inputs = { "entryProof", "visaScan" },
		source = @Source(kind = Source.Kind.OURS, step = "3.2",
				reference = "the form asks for two different pages; copies of one picture were measured to differ less than two pages do"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanSamePicture.Validator.class)
public @interface ScanSamePicture {

	String message() default "scan-same-picture";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends RuleValidator<ScanSamePicture, DocumentsAnswers> {

		/**
		 * Copies differ in at most 30 of 256 bits, pages of the same layout in 36 and
		 * more.
		 */
		private static final int ALIKE = 33;

		@Override
		protected RuleResult evaluate(@Nullable DocumentsAnswers slots) {
			return (slots != null) ? evaluate(slots.visaReport(), slots.entryReport()) : RuleResult.satisfied();
		}

		static RuleResult evaluate(@Nullable ScanReport visa, @Nullable ScanReport proof) {
			if (visa == null || proof == null) {
				return RuleResult.satisfied();
			}
			if (ScanSameFile.Validator.evaluate(visa, proof) instanceof Violated) {
				return RuleResult.notApplicable();
			}
			PictureFacts one = visa.facts();
			PictureFacts other = proof.facts();
			if (one == null || other == null) {
				Obstacle met = Obstacle.of(proof);
				return (met != null) ? met.inconclusive() : new Inconclusive("pictures-not-compared");
			}
			return RuleResult.violatedIf(isAlike(one, other) && !isOfAnotherDocument(one.mrz(), other.mrz()));
		}

		/**
		 * Pages on blank sheets have similar hashes, so that their layouts must match
		 * too.
		 */
		private static boolean isAlike(PictureFacts one, PictureFacts other) {
			SheetLayout sheet = one.sheet();
			SheetLayout otherSheet = other.sheet();
			return one.hash().distance(other.hash()) <= ALIKE
					&& (sheet == null || otherSheet == null || sheet.isSame(otherSheet));
		}

		/** Two zones with a different trusted field belong to two documents. */
		private static boolean isOfAnotherDocument(@Nullable MrzReading zone, @Nullable MrzReading other) {
			return zone != null && other != null && (differs(zone.documentNumber(), other.documentNumber())
					|| differs(zone.birthDate(), other.birthDate()) || differs(zone.expiryDate(), other.expiryDate()));
		}

		private static boolean differs(MrzField field, MrzField other) {
			return field.trusted() && other.trusted() && !field.text().equals(other.text());
		}

	}

}
