package org.alipayrehearsal.form.name;

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
 * The name is required. The spelling of the bank or the visa is offered if it is known.
 * <p>
 * A null or blank {@code realName} is not valid.
 */
@Documented
@Rule(id = "name-required", severity = Severity.ERROR, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.1",
				quote = "In the “Your Real Name” section you must put in at least two words or " + "characters."),
		inputs = { "realName" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameRequired.Validator.class)
public @interface NameRequired {

	String message() default "name-required";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends RuleValidator<NameRequired, NameAnswers> {

		@Override
		protected RuleResult evaluate(@Nullable NameAnswers name) {
			NameSpellings spellings = NameSpellings.of(name);
			return RuleResult.violatedIf(spellings.typed().isEmpty(), spellings::printed);
		}

	}

}
