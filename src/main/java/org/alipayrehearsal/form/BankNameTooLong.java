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
 * A name of more than 20 characters can only be used with China Merchants Bank.
 * <p>
 * Accepts {@link VerificationForm}; without a bank or a name it is valid.
 */
@Documented
@Rule(id = "bank-name-too-long", severity = Severity.ERROR, action = Action.CHOOSE_BANK,
		inputs = { "card.bank", "name.realName" },
		source = @Source(kind = Source.Kind.GUIDE, step = "4",
				quote = "If your name is longer than 20 alphabet letters (blank spaces included), you can only verify "
						+ "with bank cards issued by China Merchants Bank."))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BankNameTooLong.Validator.class)
public @interface BankNameTooLong {

	String message() default "bank-name-too-long";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends BankAndNameValidator<BankNameTooLong> {

		Validator(Banks banks) {
			super(banks);
		}

		@Override
		protected boolean breaks(Bank bank, String name) {
			return bank.refuses(Refusal.OVER_20) && NameAcceptance.isOfKind(Refusal.OVER_20, name);
		}

	}

}
