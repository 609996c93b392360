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
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.scan.FileType;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

/**
 * The two scans must not be the same file, or have the same pixels: the form requires two
 * different pages.
 * <p>
 * Accepts {@link DocumentsAnswers}; valid where either scan is missing. Inconclusive for
 * two empty files.
 */
@Documented
@Rule(id = "scan-same-file", severity = Severity.ERROR, action = Action.TAKE_PICTURE,
		inputs = { "entryProof", "visaScan" },
		source = @Source(kind = Source.Kind.GUIDE, step = "3.2",
				quote = "upload a scan of your latest Chinese visa (whatever kind it is) using the “Passport Picture” "
						+ "button, and a scan of your residence permit using the “Entry Proof” button"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanSameFile.Validator.class)
public @interface ScanSameFile {

	String message() default "scan-same-file";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends RuleValidator<ScanSameFile, DocumentsAnswers> {

		@Override
		protected RuleResult evaluate(@Nullable DocumentsAnswers slots) {
			return (slots != null) ? evaluate(slots.visaReport(), slots.entryReport()) : RuleResult.satisfied();
		}

		static RuleResult evaluate(@Nullable ScanReport visa, @Nullable ScanReport proof) {
			if (visa == null || proof == null) {
				return RuleResult.satisfied();
			}
			if (!visa.sha256().equals(proof.sha256())) {
				return RuleResult.violatedIf(hasSamePixels(visa.facts(), proof.facts()));
			}
			boolean nothing = proof.type() == FileType.EMPTY;
			return nothing ? Obstacle.EMPTY.inconclusive() : RuleResult.violatedIf(true);
		}

		private static boolean hasSamePixels(@Nullable PictureFacts visa, @Nullable PictureFacts proof) {
			return visa != null && proof != null && visa.pixels().equals(proof.pixels());
		}

	}

}
