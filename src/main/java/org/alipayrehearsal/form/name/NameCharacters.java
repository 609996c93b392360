package org.alipayrehearsal.form.name;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.EnumSet;
import java.util.Set;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;
import org.jspecify.annotations.Nullable;

/**
 * A name consists of letters and their marks, ordinary blanks, hyphens, apostrophes, full
 * stops, middle dots, and the joiners that its script needs. See {@link NameSign} for a /
 * or @ between letters and {@link NameSpacing} for other kinds of blanks.
 * <p>
 * Accepts {@link NameAnswers}; a null or blank name is valid.
 */
@Documented
@Rule(id = "name-characters", severity = Severity.ERROR, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.1",
				quote = "You can use blank spaces and hyphens if you like."),
		inputs = { "realName" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameCharacters.Validator.class)
public @interface NameCharacters {

	String message() default "name-characters";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends NameValidator<NameCharacters> {

		@Override
		protected RuleResult evaluateName(String name, NameSpellings spellings) {
			Set<CharacterKind> foreign = foreign(name);
			if (foreign.isEmpty()) {
				return RuleResult.satisfied();
			}
			Violated violation = Violated.plain().withFixes(spellings.cleaned());
			String variant = (foreign.size() == 1) ? variant(foreign.iterator().next()) : null;
			return (variant != null) ? violation.withVariant(variant) : violation;
		}

		/**
		 * {@return the kinds of characters in a name that it must not contain}
		 */
		static Set<CharacterKind> foreign(String name) {
			Set<CharacterKind> foreign = EnumSet.noneOf(CharacterKind.class);
			for (CharacterKind kind : NameText.of(name).allKinds()) {
				if (kind.isForeign()) {
					foreign.add(kind);
				}
			}
			return foreign;
		}

		private static @Nullable String variant(CharacterKind kind) {
			return switch (kind) {
				case FULL_WIDTH -> "full-width";
				case HIDDEN -> "hidden";
				case DIGIT -> "digits";
				case DASH -> "dash";
				default -> null;
			};
		}

	}

}
