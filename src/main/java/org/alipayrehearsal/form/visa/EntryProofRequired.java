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
 * The scan of the residence permit is required for kinds of visa that lead to one.
 * <p>
 * Accepts {@link DocumentsAnswers}; null is valid.
 */
@Documented
@Rule(id = "entry-proof-required", severity = Severity.ERROR, action = Action.TAKE_PICTURE,
		inputs = { "entryProof", "visaKind" },
		source = @Source(kind = Source.Kind.GUIDE, step = "3.2",
				quote = "a scan of your residence permit using the “Entry Proof” button"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EntryProofRequired.Validator.class)
public @interface EntryProofRequired {

	String message() default "entry-proof-required";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends RuleValidator<EntryProofRequired, DocumentsAnswers> {

		@Override
		protected RuleResult evaluate(@Nullable DocumentsAnswers documents) {
			return RuleResult.violatedIf(documents != null && documents.entryProof() == null
					&& documents.knownVisaKind().filter(VisaKind::leadsToResidencePermit).isPresent());
		}

	}

}
