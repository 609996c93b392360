package org.alipayrehearsal.form.scan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Evidence;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.mrz.UnreadMrz;
import org.jspecify.annotations.Nullable;

/**
 * The scan of the visa has a machine-readable zone. Older and handwritten visas have
 * none.
 * <p>
 * Accepts {@link DocumentScan}; null is valid. Inconclusive if the scan was not decoded.
 */
@Documented
@Rule(id = "scan-mrz-not-found", severity = Severity.ADVICE, action = Action.TAKE_PICTURE,
		source = @Source(kind = Source.Kind.STANDARD, step = "3.2",
				reference = "ICAO Doc 9303-7: visas have two machine-readable lines at the foot"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanMrzNotFound.Validator.class)
public @interface ScanMrzNotFound {

	String message() default "scan-mrz-not-found";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends ScanValidator<ScanMrzNotFound> {

		/** The place of the lines in a complete page. */
		private static final Evidence FOOT = new Evidence.PictureRegion(0.03, 0.78, 0.97, 0.97, "foot");

		@Override
		protected RuleResult evaluate(@Nullable ScanReport scan) {
			RuleResult result = ZoneOfScan.evaluate(scan, (zone) -> RuleResult.satisfied());
			if (result.equals(ZoneOfScan.NONE)) {
				return Violated.plain().withEvidence(FOOT);
			}
			UnreadMrz unread = ZoneOfScan.unread(scan);
			return (result.equals(ZoneOfScan.NOT_UPRIGHT) && unread != null) ? notUpright(unread) : result;
		}

		private static RuleResult notUpright(UnreadMrz unread) {
			return Violated.plain()
				.withVariant((unread.reason() == UnreadMrz.Reason.MIRRORED) ? "mirrored" : "tilted")
				.withEvidence(PictureValidator.region(unread.region(), "lines"));
		}

	}

}
