package org.alipayrehearsal.form.visa;

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
 * A residence permit must not have expired. It is still valid on its last day.
 * <p>
 * Accepts {@link java.time.LocalDate}; null is valid. Today is the day in China.
 */
@Documented
@Rule(id = "permit-expired", severity = Severity.ERROR, action = Action.GET_DOCUMENT,
		source = @Source(kind = Source.Kind.OURS, step = "3.2",
				reference = "Once it is issued, a residence permit takes the place of the visa, which a reply "
						+ "says must still be valid"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PermitExpired.Validator.class)
public @interface PermitExpired {

	String message() default "permit-expired";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends RuleValidator<PermitExpired, LocalDate> {

		private final Clock clock;

		Validator(Clock clock) {
			this.clock = clock;
		}

		@Override
		protected RuleResult evaluate(@Nullable LocalDate lastDay) {
			return RuleResult.violatedIf(lastDay != null && ExpiryDate.isOver(lastDay, Today.of(this.clock)));
		}

	}

}
