package org.alipayrehearsal.form.visa;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.jspecify.annotations.Nullable;

/**
 * The scan of the latest Chinese visa is required. Without a visa, {@link VisaRequired}
 * reports alone.
 * <p>
 * Accepts {@link DocumentsAnswers}; null is valid.
 */
@Documented
@Rule(id = "visa-scan-required", severity = Severity.ERROR, action = Action.TAKE_PICTURE, inputs = "visaScan",
		source = @Source(kind = Source.Kind.GUIDE, step = "3.2",
				quote = "You will also need to upload a scan of your latest Chinese visa (whatever kind "
						+ "it is) using the “Passport Picture” button"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = VisaScanRequired.Validator.class)
public @interface VisaScanRequired {

	String message() default "visa-scan-required";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends RuleValidator<VisaScanRequired, DocumentsAnswers> {

		@Override
		protected RuleResult evaluate(@Nullable DocumentsAnswers documents) {
			return RuleResult
				.violatedIf(documents != null && documents.visaScan() == null && !documents.isWithoutVisa());
		}

	}

}
