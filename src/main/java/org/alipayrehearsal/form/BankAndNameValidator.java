package org.alipayrehearsal.form;

import java.lang.annotation.Annotation;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Violated;
import org.jspecify.annotations.Nullable;

/**
 * Base class for validators of a bank and a name. Valid if one of the two is missing,
 * inconclusive for an unknown bank.
 *
 * @param <A> the constraint
 */
abstract class BankAndNameValidator<A extends Annotation> extends RuleValidator<A, VerificationForm> {

	static final Inconclusive UNKNOWN_BANK = new Inconclusive("unknown-bank");

	private final Banks banks;

	BankAndNameValidator(Banks banks) {
		this.banks = banks;
	}

	@Override
	protected final RuleResult evaluate(@Nullable VerificationForm subject) {
		String code = (subject != null) ? TypedText.of(subject.chosenBank()) : "";
		String name = (subject != null) ? TypedText.of(subject.typedName()) : "";
		if (code.isEmpty() || name.isEmpty()) {
			return RuleResult.satisfied();
		}
		Bank bank = this.banks.find(code).orElse(null);
		if (bank == null) {
			return UNKNOWN_BANK;
		}
		return breaks(bank, name) ? Violated.plain().withArguments(NameAcceptance.usableBanks(name, this.banks), bank)
				: RuleResult.satisfied();
	}

	/**
	 * {@return whether the bank cannot be used with the name}
	 */
	protected abstract boolean breaks(Bank bank, String name);

}
