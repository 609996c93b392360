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
 * Warns if the scan of the page with the entry stamp is missing. Satisfied if
 * {@link EntryProofRequired} or {@link VisaRequired} applies.
 * <p>
 * Accepts {@link DocumentsAnswers}; null is valid.
 */
@Documented
@Rule(id = "entry-proof-missing", severity = Severity.WARNING, action = Action.TAKE_PICTURE, inputs = "entryProof",
		source = @Source(kind = Source.Kind.READER, step = "3.2",
				quote = "I guess it was the entry stamp on the visa scan that was missing the first time"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EntryProofMissing.Validator.class)
public @interface EntryProofMissing {

	String message() default "entry-proof-missing";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends RuleValidator<EntryProofMissing, DocumentsAnswers> {

		@Override
		protected RuleResult evaluate(@Nullable DocumentsAnswers documents) {
			return RuleResult.violatedIf(documents != null && documents.entryProof() == null
					&& documents.knownVisaKind().filter(Validator::isOfAnotherRule).isEmpty());
		}

		private static boolean isOfAnotherRule(VisaKind kind) {
			// Without a visa, the stamp is of no use: see visa-required.
			return kind == VisaKind.NONE || kind.leadsToResidencePermit();
		}

	}

}
