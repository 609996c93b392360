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
import org.alipayrehearsal.scan.metadata.Editor;

/**
 * A scan was not saved by an editor, and not generated or composed, according to its
 * metadata. The absence of such metadata proves nothing.
 * <p>
 * Accepts {@link DocumentScan}; null is valid. Inconclusive if the scan was not decoded
 * completely.
 */
@Documented
@Rule(id = "scan-edited", severity = Severity.WARNING, action = Action.TAKE_PICTURE, source = @Source(
		kind = Source.Kind.REPORTED, step = "3.2",
		reference = "Alipay’s help page asks for pictures that are unaltered; a reply in the guide warns of retouched pictures"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanEdited.Validator.class)
public @interface ScanEdited {

	String message() default "scan-edited";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends PictureValidator<ScanEdited> {

		@Override
		RuleResult evaluate(ScanReport scan, PictureFacts facts) {
			Editor editor = facts.provenance().editor();
			if (facts.provenance().synthetic()) {
				return Violated.plain().withVariant("synthetic");
			}
			return (editor != null) ? Violated.plain().withArguments(editor.label()) : RuleResult.satisfied();
		}

	}

}
