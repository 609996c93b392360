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
 * A visa must not have expired, unless a residence permit is still valid. It is still
 * valid on its last day. Without a visa, {@link VisaRequired} reports alone.
 * <p>
 * Accepts {@link DocumentsAnswers}; null and a visa without date are valid. Today is the
 * day in China.
 */
@Documented
@Rule(id = "visa-expired", severity = Severity.ERROR, action = Action.GET_DOCUMENT, inputs = "visaExpiresOn",
		source = @Source(kind = Source.Kind.REPLY, step = "3.2",
				quote = "as long as the passport and visa are still valid, your Alipay and Taobao "
						+ "accounts should be verified without problems"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = VisaExpired.Validator.class)
public @interface VisaExpired {

	String message() default "visa-expired";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends RuleValidator<VisaExpired, DocumentsAnswers> {

		private final Clock clock;

		Validator(Clock clock) {
			this.clock = clock;
		}

		@Override
		protected RuleResult evaluate(@Nullable DocumentsAnswers dates) {
			if (dates != null && dates.isWithoutVisa()) {
				return RuleResult.notApplicable();
			}
			return RuleResult.violatedIf(dates != null && isExpired(dates, Today.of(this.clock)));
		}

		private static boolean isExpired(DocumentsAnswers dates, LocalDate today) {
			LocalDate visa = dates.visaExpiresOn();
			LocalDate permit = dates.permitExpiresOn();
			return visa != null && ExpiryDate.isOver(visa, today)
					&& (permit == null || ExpiryDate.isOver(permit, today));
		}

	}

}
