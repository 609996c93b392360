package org.alipayrehearsal.form.contact;

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
 * The contact number should be the one in the bank's records, regardless of spelling.
 * <p>
 * Accepts {@link ContactAnswers}; valid without one of the numbers. Of a number that the
 * bank shows in part, the visible digits are compared. Inconclusive for a number whose
 * origin cannot be read, and for one with fewer than four visible digits that agree.
 */
@Documented
@Rule(id = "contact-bank-mismatch", severity = Severity.WARNING, action = Action.CHANGE_TEXT,
		inputs = { "atBank", "phone" },
		source = @Source(kind = Source.Kind.REPORTED, step = "3.3",
				reference = "hi-china.com, “How to resolve Taobao and Alipay payment issues” (read on 2026-11-29): a "
						+ "phone number that differs from the bank’s record, which is changed at the counter only"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ContactBankMismatch.Validator.class)
public @interface ContactBankMismatch {

	String message() default "contact-bank-mismatch";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends RuleValidator<ContactBankMismatch, ContactAnswers> {

		private static final Inconclusive NUMBER_UNREADABLE = new Inconclusive("unreadable", "phone");

		private static final Inconclusive BANK_UNREADABLE = new Inconclusive("unreadable", "atBank");

		private final PhoneReader reader = new PhoneReader();

		@Override
		protected RuleResult evaluate(@Nullable ContactAnswers contact) {
			String typed = (contact != null) ? TypedText.of(contact.phone()) : "";
			String stored = (contact != null) ? TypedText.of(contact.atBank()) : "";
			if (typed.isEmpty() || stored.isEmpty() || typed.equals(stored)) {
				return RuleResult.satisfied();
			}
			PhoneReading number = this.reader.read(typed);
			Optional<MaskedNumber> masked = MaskedNumber.of(PhoneText.withoutLabel(stored));
			if (masked.isPresent()) {
				return number.hasPlace() ? compare(number, masked.get()) : NUMBER_UNREADABLE;
			}
			PhoneReading atBank = this.reader.read(stored);
			if (!number.hasPlace()) {
				return NUMBER_UNREADABLE;
			}
			return atBank.hasPlace() ? RuleResult.violatedIf(!number.isSameNumber(atBank)) : BANK_UNREADABLE;
		}

		private static RuleResult compare(PhoneReading number, MaskedNumber masked) {
			if (!masked.hasVisible() || !masked.isNumeric()) {
				return BANK_UNREADABLE;
			}
			if (number.spellings().noneMatch(masked::matches)) {
				return RuleResult.violatedIf(true);
			}
			return masked.isTelling() ? RuleResult.satisfied() : BANK_UNREADABLE;
		}

	}

}
