package org.alipayrehearsal.form.name;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;

/**
 * A made-up rule: no letter stands four times in a row. The fix leaves one out.
 * <p>
 * Accepts {@link NameAnswers}; a null or blank name is valid.
 */
@Documented
@Rule(id = "name-same-letters", severity = Severity.WARNING, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.OURS, step = "3.1", reference = "Made up for a test"),
		inputs = { "realName" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameSameLetters.Validator.class)
public @interface NameSameLetters {

	String message() default "name-same-letters";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends NameValidator<NameSameLetters> {

		@Override
		protected RuleResult evaluateName(String name, NameSpellings spellings) {
			String shorter = name.replaceAll("(?i)(\\p{L})\\1{3}", "$1$1$1");
			return RuleResult.violatedIf(!shorter.equals(name), () -> List.of(new Fix("name.realName", shorter)));
		}

	}

}
