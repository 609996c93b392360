package org.alipayrehearsal.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.BankStatement;
import org.alipayrehearsal.bank.BankStatus;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.bank.CardBins;
import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.card.CardNumber;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;
import org.jspecify.annotations.Nullable;

/**
 * The bank must be one that the guide lists. The texts name the accepted banks that the
 * name can be used with. A name that is not recognised is reported as such, not as a
 * refusal.
 * <p>
 * Accepts {@link VerificationForm}; without a bank it is valid.
 */
@Documented
@Rule(id = "bank-not-accepted", severity = Severity.ERROR, action = Action.CHOOSE_BANK, inputs = "card.bank",
		source = @Source(kind = Source.Kind.GUIDE, step = "4",
				quote = "Foreigners can use cards issued by Bank of China, China Citic Bank, China Guangfa Bank (CGB), "
						+ "China Merchants Bank, China Minsheng Bank, Everbright Bank, Hangzhou Bank, Industrial Bank, "
						+ "Industrial & Commercial Bank of China (ICBC), Pingan Bank, Postal Savings Bank of China (PSBC) "
						+ "and Shanghai Pudong Development Bank (SPD).",
				reference = "Reply on China Construction Bank: it “can no longer be used by foreigners on Alipay”"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BankNotAccepted.Validator.class)
public @interface BankNotAccepted {

	String message() default "bank-not-accepted";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends RuleValidator<BankNotAccepted, VerificationForm> {

		/** The answer of a person whose bank is not among the choices. */
		private static final String OTHER = "OTHER";

		private final Banks banks;

		private final CardBins bins;

		Validator(Banks banks, CardBins bins) {
			this.banks = banks;
			this.bins = bins;
		}

		@Override
		protected RuleResult evaluate(@Nullable VerificationForm subject) {
			String code = (subject != null) ? TypedText.of(subject.chosenBank()) : "";
			Bank bank = this.banks.find(code).orElse(null);
			if (subject == null || code.isEmpty() || (bank != null && bank.isListed())) {
				return RuleResult.satisfied();
			}
			List<Bank> usable = NameAcceptance.usableBanks(TypedText.of(subject.typedName()), this.banks);
			return violation(code, bank, usable).withFixes(fixes(code, subject.cardNumber()));
		}

		private Violated violation(String code, @Nullable Bank chosen, List<Bank> usable) {
			if (chosen == null && code.equals(OTHER)) {
				return Violated.plain().withArguments(usable);
			}
			Bank bank = (chosen != null) ? chosen : this.banks.search(code).orElse(null);
			if (bank == null) {
				return Violated.plain().withVariant("unknown").withArguments(usable);
			}
			if (bank.isListed()) {
				return Violated.plain().withVariant("by-name").withArguments(usable, bank, bank.code());
			}
			BankStatement statement = bank.statement();
			if (bank.status() == BankStatus.WITHDRAWN) {
				return Violated.plain().withVariant("withdrawn").withArguments(usable, bank);
			}
			boolean reported = statement != null && statement.kind() == BankStatement.Kind.REPORTED;
			return reported ? Violated.plain().withVariant("reported").withArguments(usable, bank)
					: Violated.plain().withArguments(usable);
		}

		/**
		 * The bank whose name was typed, or the bank that issued the card. A conditional
		 * bank is never suggested, because each name causes a warning or an error with
		 * it.
		 */
		private List<Fix> fixes(String typed, @Nullable String cardNumber) {
			List<String> codes = CardNumber.read(TypedText.of(cardNumber), this.bins).bankCodes();
			Optional<Bank> issuer = (codes.size() == 1) ? this.banks.find(codes.get(0)) : Optional.empty();
			return Stream.of(this.banks.search(typed), issuer)
				.flatMap(Optional::stream)
				.filter(Bank::isAccepted)
				.map((bank) -> new Fix("card.bank", bank.code()))
				.toList();
		}

	}

}
