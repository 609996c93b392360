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
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;

/**
 * A scan is bright enough. Not applicable where {@link ScanDark} reports a violation.
 * <p>
 * Accepts {@link DocumentScan}; null is valid. Inconclusive if the scan was not decoded
 * completely.
 */
@Documented
@Rule(id = "scan-dim", severity = Severity.WARNING, action = Action.TAKE_PICTURE,
		source = @Source(kind = Source.Kind.REPORTED, step = "3.2",
				reference = "Alipay’s help page asks for pictures that are clear"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanDim.Validator.class)
public @interface ScanDim {

	String message() default "scan-dim";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends PictureValidator<ScanDim> {

		private static final int DIM = 80;

		@Override
		RuleResult evaluate(ScanReport scan, PictureFacts facts) {
			return milder(ScanDark.Validator.isDark(facts.quality()), facts.quality().medianLuma() < DIM);
		}

	}

}
