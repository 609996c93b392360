package org.alipayrehearsal.form.scan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;

/**
 * A scan has more colour than a tinted grey one. Of a picture too dark for colours the
 * rule cannot tell; not applicable where {@link ScanBlackAndWhite} objects.
 * <p>
 * Accepts {@link ScanReport}; null is valid. Of a scan that was not examined whole the
 * rule cannot tell.
 */
@Documented
@Rule(id = "scan-pale", severity = Severity.WARNING,
		source = @Source(kind = Source.Kind.REPORTED, step = "3.2",
				reference = "Alipay’s help page asks for pictures that are in colour"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanPale.Validator.class)
public @interface ScanPale {

	String message() default "scan-pale";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends PictureValidator<ScanPale> {

		@Override
		RuleResult evaluate(ScanReport scan, PictureFacts facts) {
			return Colours.pale(facts.quality());
		}

	}

}
