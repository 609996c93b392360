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
 * Warns of an apostrophe or a character used as one: the databases of some banks cannot
 * store it.
 * <p>
 * Accepts {@link NameAnswers}; a null or blank name is valid.
 */
@Documented
@Rule(id = "name-apostrophe", severity = Severity.WARNING, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.REPLY, step = "3.1",
				quote = "Having an apostrophe in your name (as in the name O’Neill) can also cause "
						+ "problems due to the coding used in certain bank databases."),
		inputs = { "realName" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameApostrophe.Validator.class)
public @interface NameApostrophe {

	String message() default "name-apostrophe";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends NameValidator<NameApostrophe> {

		@Override
		protected RuleResult evaluateName(String name, NameSpellings spellings) {
			boolean apostrophe = CharacterKind.holds(name, CharacterKind::isApostrophe);
			return RuleResult.violatedIf(apostrophe,
					() -> isLatin(name) ? spellings.cleaned(Validator::without) : spellings.printed());
		}

		/**
		 * In other scripts an apostrophe can be part of a letter and must not be removed.
		 */
		private static boolean isLatin(String name) {
			return !CharacterKind.holds(name,
					(character) -> CharacterKind.isLetter(character) && !CharacterKind.isLatinLetter(character));
		}

		/**
		 * Apostrophes are omitted in the machine-readable zone (ICAO Doc 9303-3).
		 */
		private static String without(String name) {
			StringBuilder text = new StringBuilder(name.length());
			for (int character : NameText.characters(name)) {
				if (!CharacterKind.isApostrophe(character)) {
					text.appendCodePoint(character);
				}
			}
			return NameCleaning.clean(text.toString());
		}

	}

}
