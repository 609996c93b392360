package org.alipayrehearsal.form.name;

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

/**
 * The name must be identical to the one on the visa, character by character. Satisfied if
 * it is identical to the bank's record.
 * <p>
 * Accepts {@link NameAnswers}; a null or blank name is valid.
 */
@Documented
@Rule(id = "name-visa-mismatch", severity = Severity.WARNING, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.1",
				quote = "It is best to make sure that this matches the name on your Chinese visa exactly."),
		inputs = { "realName", "onVisa" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameVisaMismatch.Validator.class)
public @interface NameVisaMismatch {

	String message() default "name-visa-mismatch";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends NameValidator<NameVisaMismatch> {

		@Override
		protected RuleResult evaluateName(String name, NameSpellings spellings) {
			String visa = spellings.onVisa();
			if (visa.isEmpty() || name.equals(visa) || spellings.isAsAtBank()) {
				return RuleResult.satisfied();
			}
			return NameDifference.violation(name, visa).withFixes(spellings.printed());
		}

	}

}
