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
import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.constraint.Today;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.jspecify.annotations.Nullable;

/**
 * Applicants must be 18 or older.
 * <p>
 * Accepts {@link LocalDate}; null is valid. Inconclusive for a day in the future or more
 * than 120 years ago. Today is the day in China.
 */
@Documented
@Rule(id = "applicant-under-age", severity = Severity.ERROR, action = Action.WAIT,
		source = @Source(kind = Source.Kind.REPORTED, step = "3.2",
				reference = "Alipay’s own text of the form as reposted: applicants of 18 or older "
						+ "(kexiaomei.com/article/155842, 2021-08-08; nuqn.cn, 2013; both read on 2026-11-29)"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ApplicantUnderAge.Validator.class)
public @interface ApplicantUnderAge {

	String message() default "applicant-under-age";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends RuleValidator<ApplicantUnderAge, LocalDate> {

		private static final Inconclusive UNREADABLE = new Inconclusive("unreadable");

		private final Clock clock;

		Validator(Clock clock) {
			this.clock = clock;
		}

		@Override
		protected RuleResult evaluate(@Nullable LocalDate bornOn) {
			if (bornOn == null) {
				return RuleResult.satisfied();
			}
			LocalDate today = Today.of(this.clock);
			return BirthDate.isPlausible(bornOn, today) ? RuleResult.violatedIf(BirthDate.isUnderAge(bornOn, today))
					: UNREADABLE;
		}

	}

}
