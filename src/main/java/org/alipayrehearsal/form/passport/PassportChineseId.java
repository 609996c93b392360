package org.alipayrehearsal.form.passport;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.constraint.Today;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;

/**
 * The number must not be that of a Chinese identity card (GB 11643: 18 characters, or 15
 * digits until 1999).
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "passport-chinese-id", severity = Severity.ERROR, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.REPLY, step = "3.2",
				quote = "When you verify using this other page, you will be asked put in your passport "
						+ "number instead of a Chinese ID card number",
				reference = "GB 11643-1999 and GB 11643-1989"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PassportChineseId.Validator.class)
public @interface PassportChineseId {

	String message() default "passport-chinese-id";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends TextValidator<PassportChineseId> {

		private final Clock clock;

		Validator(Clock clock) {
			this.clock = clock;
		}

		@Override
		protected RuleResult evaluateText(String number) {
			return RuleResult.violatedIf(OtherDocument.isChineseId(number, Today.of(this.clock)));
		}

	}

}
