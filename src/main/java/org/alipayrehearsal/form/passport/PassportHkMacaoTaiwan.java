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
 * The number must not be that of a Hong Kong identity card with its check digit in
 * brackets, of a residence permit for residents of Hong Kong, Macao and Taiwan (81, 82 or
 * 83), or of a mainland travel permit of the old form, and none of these documents must
 * be named in front of it. Those belong in another section of the real form.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "passport-hk-macao-taiwan", severity = Severity.ERROR, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.REPLY, step = "3.2",
				quote = "Make sure you verify through the section dedicated to foreigners (see point 2, "
						+ "above), not the one for mainland Chinese or Chinese from Hong Kong, Macao and " + "Taiwan."))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PassportHkMacaoTaiwan.Validator.class)
public @interface PassportHkMacaoTaiwan {

	String message() default "passport-hk-macao-taiwan";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends TextValidator<PassportHkMacaoTaiwan> {

		@Override
		protected RuleResult evaluateText(String number) {
			return RuleResult.violatedIf(OtherDocument.isHkMacaoTaiwan(number));
		}

	}

}
