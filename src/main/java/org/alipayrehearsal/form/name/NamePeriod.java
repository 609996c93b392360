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
 * Warns of a full stop, as in initials: visas print none. The fix is a blank if a letter
 * follows, and nothing otherwise.
 * <p>
 * Accepts {@link NameAnswers}; a null or blank name is valid.
 */
@Documented
@Rule(id = "name-period", severity = Severity.WARNING, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.REPORTED, step = "3.1",
				reference = "A repost of the form’s own text allows dots; Chinese visas print none"),
		inputs = { "realName" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NamePeriod.Validator.class)
public @interface NamePeriod {

	String message() default "name-period";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends NameValidator<NamePeriod> {

		@Override
		protected RuleResult evaluateName(String name, NameSpellings spellings) {
			boolean stop = CharacterKind.holds(NameCleaning.plain(name), CharacterKind.FULL_STOP);
			return RuleResult.violatedIf(stop, spellings::cleaned);
		}

	}

}
