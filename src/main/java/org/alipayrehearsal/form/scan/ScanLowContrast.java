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
 * The print of a scan contrasts with the paper.
 * <p>
 * Accepts {@link DocumentScan}; null is valid. Inconclusive if the scan was not decoded
 * completely.
 */
@Documented
@Rule(id = "scan-low-contrast", severity = Severity.WARNING, action = Action.TAKE_PICTURE,
		source = @Source(kind = Source.Kind.REPORTED, step = "3.2",
				reference = "Alipay’s help page asks for pictures that are clear"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanLowContrast.Validator.class)
public @interface ScanLowContrast {

	String message() default "scan-low-contrast";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends PictureValidator<ScanLowContrast> {

		private static final int LOW = 50;

		/**
		 * Print on blank paper; a page full of print has about 1.2 times its contrast.
		 */
		private static final int LOW_PRINT = 65;

		@Override
		RuleResult evaluate(ScanReport scan, PictureFacts facts) {
			return RuleResult
				.violatedIf(facts.quality().contrast() < LOW && facts.quality().print().contrast() < LOW_PRINT);
		}

	}

}
