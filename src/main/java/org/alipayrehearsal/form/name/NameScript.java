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
 * Warns of letters that are neither Latin nor Chinese: the name must match the visa, and
 * visas print Latin letters.
 * <p>
 * Accepts {@link NameAnswers}; a null or blank name is valid.
 */
@Documented
@Rule(id = "name-script", severity = Severity.WARNING, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.1",
				quote = "It is best to make sure that this matches the name on your Chinese visa exactly.",
				reference = "Chinese visas print Latin letters"),
		inputs = { "realName" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameScript.Validator.class)
public @interface NameScript {

	String message() default "name-script";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends NameValidator<NameScript> {

		@Override
		protected RuleResult evaluateName(String name, NameSpellings spellings) {
			return RuleResult.violatedIf(CharacterKind.holds(name, Validator::isOfAnotherScript), spellings::printed);
		}

		private static boolean isOfAnotherScript(int character) {
			return CharacterKind.of(character) == CharacterKind.LETTER && !CharacterKind.isLatinLetter(character)
					&& !CharacterKind.isHanLetter(character);
		}

	}

}
