package org.alipayrehearsal.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.bank.Refusal;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;

/**
 * A bank that refuses Latin letters (Agricultural Bank of China) cannot be used with a
 * name that contains one.
 * <p>
 * Accepts {@link VerificationForm}; without a bank or a name it is valid.
 */
@Documented
@Rule(id = "bank-name-latin", severity = Severity.ERROR, action = Action.CHOOSE_BANK,
		inputs = { "card.bank", "name.realName" },
		source = @Source(kind = Source.Kind.GUIDE, step = "4",
				quote = "Don’t use debit cards issued by Agricultural Bank of China if your name contains English letters."))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BankNameLatin.Validator.class)
public @interface BankNameLatin {

	String message() default "bank-name-latin";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends BankAndNameValidator<BankNameLatin> {

		Validator(Banks banks) {
			super(banks);
		}

		@Override
		protected boolean breaks(Bank bank, String name) {
			return bank.refuses(Refusal.LATIN_LETTERS) && NameAcceptance.isOfKind(Refusal.LATIN_LETTERS, name);
		}

	}

}
