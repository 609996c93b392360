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
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.quality.PictureQuality;

/**
 * A scan is sharp and not compressed strongly. Not applicable if {@link ScanBlurred}
 * reports a violation.
 * <p>
 * Accepts {@link DocumentScan}; null is valid. Inconclusive if the scan was not decoded
 * completely.
 */
@Documented
@Rule(id = "scan-soft", severity = Severity.WARNING, action = Action.TAKE_PICTURE,
		source = @Source(kind = Source.Kind.REPORTED, step = "3.2",
				reference = "Alipay’s help page asks for pictures that are clear"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanSoft.Validator.class)
public @interface ScanSoft {

	String message() default "scan-soft";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends PictureValidator<ScanSoft> {

		static final double REBLUR = 0.42;

		/** JPEG of a quality of about 15. */
		private static final int COMPRESSED = 33;

		/** The blur of edges, about 0.18 mm on a page that fills the picture. */
		private static final double EDGES = 1.3;

		@Override
		RuleResult evaluate(ScanReport scan, PictureFacts facts) {
			if (ScanBlurred.Validator.isBlurred(facts)) {
				return RuleResult.notApplicable();
			}
			if (facts.quality().reproduction().quantizationStep() >= COMPRESSED) {
				return Violated.plain().withVariant("compressed");
			}
			return RuleResult.violatedIf(isSoft(facts.quality()));
		}

		static boolean isSoft(PictureQuality quality) {
			return quality.reblur() > REBLUR || quality.print().directionalBlur() >= EDGES;
		}

	}

}
