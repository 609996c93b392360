package org.alipayrehearsal.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.BankStatus;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.bank.Refusal;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;

/**
 * Warns of a bank that has a rule of its own but is not on the list (Agricultural Bank of
 * China): it may be missing from the form. Satisfied if the name contains Latin letters
 * and the bank refuses these.
 * <p>
 * Accepts {@link VerificationForm}; without a bank or a name it is valid.
 */
@Documented
@Rule(id = "bank-agricultural", severity = Severity.WARNING, action = Action.CHOOSE_BANK,
		inputs = { "card.bank", "name.realName" },
		source = @Source(kind = Source.Kind.READER, step = "4",
				quote = "There is not 中国农业银行 at the list, therefore it`s not possible to finish registration.",
				reference = "The reply: “ABC should definitely be appearing”; the guide has a rule for the bank but does not list it"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BankAgricultural.Validator.class)
public @interface BankAgricultural {

	String message() default "bank-agricultural";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends BankAndNameValidator<BankAgricultural> {

		Validator(Banks banks) {
			super(banks);
		}

		/**
		 * A refused name is an error of its own; no warning is needed.
		 */
		@Override
		protected boolean breaks(Bank bank, String name) {
			return bank.status() == BankStatus.CONDITIONAL
					&& !(bank.refuses(Refusal.LATIN_LETTERS) && NameAcceptance.isOfKind(Refusal.LATIN_LETTERS, name));
		}

	}

}
