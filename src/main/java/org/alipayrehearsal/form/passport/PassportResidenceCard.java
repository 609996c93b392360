package org.alipayrehearsal.form.passport;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;

/**
 * The number must not be that of a foreigner's permanent residence card (18 characters
 * beginning with 9, or three letters and twelve digits).
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "passport-residence-card", severity = Severity.ERROR, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.STANDARD, step = "3.2",
				reference = "Numbers of the foreigner’s permanent residence identity card: 18 characters with "
						+ "the check digit of GB 11643 on cards issued since December 2023, three letters "
						+ "and twelve digits on the earlier ones"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PassportResidenceCard.Validator.class)
public @interface PassportResidenceCard {

	String message() default "passport-residence-card";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends TextValidator<PassportResidenceCard> {

		@Override
		protected RuleResult evaluateText(String number) {
			return RuleResult.violatedIf(OtherDocument.isResidenceCard(number));
		}

	}

}
