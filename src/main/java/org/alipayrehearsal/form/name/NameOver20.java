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
import org.alipayrehearsal.rule.Violated;

/**
 * Advises that a name of more than 20 characters can be used with one bank only. Does not
 * apply to names of Chinese characters only.
 * <p>
 * Accepts {@link NameAnswers}; a null or blank name is valid.
 */
@Documented
@Rule(id = "name-over-20", severity = Severity.ADVICE, action = Action.CHOOSE_BANK,
		source = @Source(kind = Source.Kind.GUIDE, step = "4",
				quote = "If your name is longer than 20 alphabet letters (blank spaces included), you "
						+ "can only verify with bank cards issued by China Merchants Bank."),
		inputs = { "realName" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameOver20.Validator.class)
public @interface NameOver20 {

	String message() default "name-over-20";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends NameValidator<NameOver20> {

		@Override
		protected RuleResult evaluateName(String name, NameSpellings spellings) {
			if (!NameLength.isOver20(name)) {
				return RuleResult.satisfied();
			}
			return Violated.plain().withArguments(NameLength.of(name), NameLength.LIMIT).withFixes(spellings.printed());
		}

	}

}
