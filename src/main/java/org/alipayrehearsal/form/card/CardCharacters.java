package org.alipayrehearsal.form.card;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;

/**
 * A card number consists of digits. Single blanks or hyphens between groups of digits are
 * allowed.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "card-characters", severity = Severity.ERROR, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.STANDARD, step = "4",
				reference = "ISO/IEC 7812-1: a card number consists of digits"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CardCharacters.Validator.class)
public @interface CardCharacters {

	String message() default "card-characters";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends TextValidator<CardCharacters> {

		private static final int SHORTEST = 15;

		private static final int LONGEST = 19;

		@Override
		protected RuleResult evaluateText(String text) {
			return evaluateNumber(text);
		}

		static RuleResult evaluateNumber(String text) {
			CardText number = CardText.of(text);
			return switch (number.writing()) {
				case PLAIN -> RuleResult.satisfied();
				case WITH_SIGNS -> Violated.plain().withFixes(fixes(number.digits(), 1));
				// A letter may replace a digit: only a complete number is offered.
				case WITH_LETTERS -> Violated.plain().withFixes(fixes(number.digits(), SHORTEST));
				case MASKED -> Violated.plain().withVariant("masked");
				case SCIENTIFIC -> Violated.plain().withVariant("scientific");
				case EXPIRY -> Violated.plain().withVariant("expiry");
			};
		}

		private static List<Fix> fixes(String digits, int shortest) {
			boolean number = digits.length() >= shortest && digits.length() <= LONGEST;
			return number ? List.of(new Fix("card.number", digits)) : List.of();
		}

	}

}
