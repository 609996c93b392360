package org.alipayrehearsal.form.passport;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.constraint.MaskedNumber;
import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.jspecify.annotations.Nullable;

/**
 * The passport number must be the one in the bank's records. Leading zeros that pad it to
 * eight characters are ignored, and so are case, width and separators.
 * <p>
 * Accepts {@link PassportAnswers}; valid without one of the numbers. Of a number that the
 * bank shows in part, the visible characters are compared. Inconclusive for a number that
 * cannot be read, and for one with fewer than four visible characters that agree.
 */
@Documented
@Rule(id = "passport-bank-mismatch", severity = Severity.ERROR, action = Action.ASK_BANK,
		inputs = { "atBank", "number" },
		source = @Source(kind = Source.Kind.REPORTED, step = "3.2",
				reference = "hi-china.com, “How to resolve Taobao and Alipay payment issues” (read on 2026-11-29): a "
						+ "passport number that differs from the bank’s record, most often after a new passport"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PassportBankMismatch.Validator.class)
public @interface PassportBankMismatch {

	String message() default "passport-bank-mismatch";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends RuleValidator<PassportBankMismatch, PassportAnswers> {

		private static final Inconclusive NUMBER_UNREADABLE = new Inconclusive("unreadable", "number");

		private static final Inconclusive BANK_UNREADABLE = new Inconclusive("unreadable", "atBank");

		@Override
		protected RuleResult evaluate(@Nullable PassportAnswers passport) {
			String typed = (passport != null) ? TypedText.of(passport.number()) : "";
			String stored = (passport != null) ? TypedText.of(passport.atBank()) : "";
			if (typed.isEmpty() || stored.isEmpty()) {
				return RuleResult.satisfied();
			}
			Optional<String> number = PassportNumber.plain(typed);
			Optional<String> atBank = PassportNumber.plain(stored);
			if (number.isEmpty()) {
				return NUMBER_UNREADABLE;
			}
			Optional<MaskedNumber> masked = MaskedNumber.of(PassportNumber.Separator.withoutLabel(stored));
			if (masked.isPresent()) {
				return compare(number.get(), masked.get());
			}
			if (atBank.isEmpty()) {
				return BANK_UNREADABLE;
			}
			return RuleResult
				.violatedIf(!PassportNumber.padded(number.get()).equals(PassportNumber.padded(atBank.get())));
		}

		private static RuleResult compare(String number, MaskedNumber masked) {
			if (!masked.hasVisible()) {
				return BANK_UNREADABLE;
			}
			if (PassportNumber.unpadded(number).noneMatch(masked::matches)) {
				return RuleResult.violatedIf(true);
			}
			return masked.isTelling() ? RuleResult.satisfied() : BANK_UNREADABLE;
		}

	}

}
