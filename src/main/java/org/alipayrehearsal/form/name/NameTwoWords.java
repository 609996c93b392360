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
 * A name has at least two letters of any script. Blanks and marks are not counted.
 * <p>
 * Accepts {@link NameAnswers}; a null or blank name is valid.
 */
@Documented
@Rule(id = "name-two-words", severity = Severity.ERROR, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.1",
				quote = "In the “Your Real Name” section you must put in at least two words or " + "characters.",
				reference = "A repost of the form’s own text: at least 2 characters"),
		inputs = { "realName" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameTwoWords.Validator.class)
public @interface NameTwoWords {

	String message() default "name-two-words";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends NameValidator<NameTwoWords> {

		@Override
		protected RuleResult evaluateName(String name, NameSpellings spellings) {
			NameText text = NameText.of(name);
			int letters = 0;
			for (int i = 0; i < text.length() && letters < 2; i++) {
				letters += CharacterKind.isLetter(text.character(i)) ? 1 : 0;
			}
			return RuleResult.violatedIf(letters < 2, spellings::printed);
		}

	}

}
