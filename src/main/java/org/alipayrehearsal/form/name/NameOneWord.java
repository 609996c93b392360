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
 * Warns of a name of a single alphabetic word: the form may require two words. Satisfied
 * for Chinese characters, and if the bank's spelling is identical.
 * <p>
 * Accepts {@link NameAnswers}; a null or blank name is valid.
 */
@Documented
@Rule(id = "name-one-word", severity = Severity.WARNING, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.1",
				quote = "In the “Your Real Name” section you must put in at least two words or " + "characters."),
		inputs = { "realName" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameOneWord.Validator.class)
public @interface NameOneWord {

	String message() default "name-one-word";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends NameValidator<NameOneWord> {

		@Override
		protected RuleResult evaluateName(String name, NameSpellings spellings) {
			return RuleResult.violatedIf(!spellings.isAsAtBank() && isOneWord(name), spellings::printed);
		}

		/**
		 * {@return whether a name, once cleaned, is a single word of at least two letters
		 * without Chinese characters}
		 */
		static boolean isOneWord(String name) {
			int words = 0;
			int letters = 0;
			boolean inWord = false;
			NameText text = NameText.of(NameCleaning.clean(name));
			for (int i = 0; i < text.length(); i++) {
				switch (text.kind(i)) {
					case BLANK, HYPHEN, FULL_STOP, MIDDLE_DOT, SCRIPT_SIGN, SIGN -> inWord = false;
					case LETTER -> {
						if (CharacterKind.isHanLetter(text.character(i))) {
							return false;
						}
						words += inWord ? 0 : 1;
						letters++;
						inWord = true;
					}
					default -> {
						// Other characters neither begin nor end a word.
					}
				}
			}
			return words == 1 && letters > 1;
		}

	}

}
