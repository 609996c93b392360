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
import org.alipayrehearsal.rule.Violated;
import org.jspecify.annotations.Nullable;

/**
 * Advises that the residence permit, or the visa if no permit is given, expires within 30
 * days: the verification may take longer.
 * <p>
 * Accepts {@link DocumentsAnswers}; null and no dates are valid. Today is the day in
 * China.
 */
@Documented
@Rule(id = "visa-expires-soon", severity = Severity.ADVICE, action = Action.GET_DOCUMENT,
		inputs = { "visaExpiresOn", "permitExpiresOn" }, anyInput = true,
		source = @Source(kind = Source.Kind.REPLY, step = "3.2",
				quote = "it is better if they have a longer validity, as the registration and "
						+ "verification process can take several working days"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = VisaExpiresSoon.Validator.class)
public @interface VisaExpiresSoon {

	String message() default "visa-expires-soon";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends RuleValidator<VisaExpiresSoon, DocumentsAnswers> {

		private final Clock clock;

		Validator(Clock clock) {
			this.clock = clock;
		}

		@Override
		protected RuleResult evaluate(@Nullable DocumentsAnswers dates) {
			return (dates != null) ? evaluate(dates, Today.of(this.clock)) : RuleResult.satisfied();
		}

		private static RuleResult evaluate(DocumentsAnswers dates, LocalDate today) {
			LocalDate visa = dates.visaExpiresOn();
			LocalDate permit = dates.permitExpiresOn();
			if (permit != null) {
				return ExpiryDate.isSoon(permit, today) ? Violated.plain().withVariant("permit").at("permitExpiresOn")
						: RuleResult.satisfied();
			}
			if (dates.isWithoutVisa()) {
				return RuleResult.notApplicable();
			}
			return RuleResult.violatedIf(visa != null && ExpiryDate.isSoon(visa, today));
		}

	}

}
