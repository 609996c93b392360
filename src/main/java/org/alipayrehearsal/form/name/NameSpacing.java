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
 * Words must be separated by one ordinary blank, without a blank beside a hyphen or
 * between Chinese characters or their middle dot: invisible differences count too.
 * <p>
 * Accepts {@link NameAnswers}; a null or blank name is valid.
 */
@Documented
@Rule(id = "name-spacing", severity = Severity.WARNING, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.1",
				quote = "It is best to make sure that this matches the name on your Chinese visa exactly."),
		inputs = { "realName" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameSpacing.Validator.class)
public @interface NameSpacing {

	String message() default "name-spacing";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends NameValidator<NameSpacing> {

		@Override
		protected RuleResult evaluateName(String name, NameSpellings spellings) {
			return RuleResult.violatedIf(isUneven(NameCleaning.plain(name)), spellings::cleaned);
		}

		/**
		 * {@return whether a name contains two blanks in a row, a blank of another kind,
		 * one beside a hyphen, or one within Chinese characters}
		 */
		static boolean isUneven(String name) {
			NameText text = NameText.of(name);
			for (int i = 0; i < text.length(); i++) {
				boolean betweenHan = text.kind(i).isBlank() && text.isHan(i - 1) && text.isHan(i + 1);
				boolean atHanDot = text.is(i, CharacterKind.MIDDLE_DOT) && text.isDotBetweenHan(i)
						&& !(text.isHan(i - 1) && text.isHan(i + 1));
				if (betweenHan || atHanDot || text.kind(i) == CharacterKind.ODD_BLANK
						|| (i > 0 && isUneven(text.kind(i - 1), text.kind(i)))) {
					return true;
				}
			}
			return false;
		}

		private static boolean isUneven(CharacterKind before, CharacterKind kind) {
			return (before.isBlank() && (kind.isBlank() || kind.isHyphen())) || (before.isHyphen() && kind.isBlank());
		}

	}

}
