package org.alipayrehearsal.form.name;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;

/**
 * The name must be identical to the bank's record, character by character.
 * <p>
 * Accepts {@link NameAnswers}; a null or blank name is valid. Of a name that the bank
 * shows in part, the visible characters are compared; inconclusive if they agree.
 */
@Documented
@Rule(id = "name-bank-mismatch", severity = Severity.ERROR, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.REPLY, step = "3.1",
				quote = "the name needs to be entered identically to how your bank has it stored on " + "their system"),
		inputs = { "realName", "atBank" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameBankMismatch.Validator.class)
public @interface NameBankMismatch {

	String message() default "name-bank-mismatch";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends NameValidator<NameBankMismatch> {

		static final Inconclusive MASKED = new Inconclusive("masked-name", "atBank");

		@Override
		protected RuleResult evaluateName(String name, NameSpellings spellings) {
			MaskedName masked = spellings.masked();
			if (masked != null) {
				return compare(name, masked);
			}
			String bank = spellings.atBank();
			if (bank.isEmpty() || spellings.isAsAtBank()) {
				return RuleResult.satisfied();
			}
			return NameDifference.violation(name, bank).withFixes(spellings.printed());
		}

		private static RuleResult compare(String name, MaskedName masked) {
			NameDifference difference = masked.hasVisible() ? masked.difference(name) : null;
			return (difference != null) ? Violated.plain().withVariant(difference.variant()) : MASKED;
		}

	}

}
