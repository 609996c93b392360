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
 * Advises that a name with a middle dot or a look-alike cannot be used with Bank of
 * China.
 * <p>
 * Accepts {@link NameAnswers}; a null or blank name is valid.
 */
@Documented
@Rule(id = "name-middle-dot", severity = Severity.ADVICE, action = Action.CHOOSE_BANK,
		source = @Source(kind = Source.Kind.GUIDE, step = "4",
				quote = "Don’t use debit cards issued by Bank of China if your name contains a “middle " + "dot”"),
		inputs = { "realName" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameMiddleDot.Validator.class)
public @interface NameMiddleDot {

	String message() default "name-middle-dot";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends NameValidator<NameMiddleDot> {

		@Override
		protected RuleResult evaluateName(String name, NameSpellings spellings) {
			return RuleResult.violatedIf(CharacterKind.holdsMiddleDot(name), spellings::printed);
		}

	}

}
