package org.alipayrehearsal.form.passport;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.constraint.ExpiryDate;
import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.constraint.Today;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.jspecify.annotations.Nullable;

/**
 * Advises that a passport expires within 30 days, possibly before the verification ends.
 * <p>
 * Accepts {@link java.time.LocalDate}; null is valid. Today is the day in China.
 */
@Documented
@Rule(id = "passport-expires-soon", severity = Severity.ADVICE, action = Action.GET_DOCUMENT,
		source = @Source(kind = Source.Kind.REPLY, step = "3.2",
				quote = "it is better if they have a longer validity, as the registration and "
						+ "verification process can take several working days"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PassportExpiresSoon.Validator.class)
public @interface PassportExpiresSoon {

	String message() default "passport-expires-soon";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends RuleValidator<PassportExpiresSoon, LocalDate> {

		private final Clock clock;

		Validator(Clock clock) {
			this.clock = clock;
		}

		@Override
		protected RuleResult evaluate(@Nullable LocalDate lastDay) {
			return RuleResult.violatedIf(lastDay != null && ExpiryDate.isSoon(lastDay, Today.of(this.clock)));
		}

	}

}
