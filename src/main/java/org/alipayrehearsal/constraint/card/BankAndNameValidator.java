package org.alipayrehearsal.constraint.card;

import java.lang.annotation.Annotation;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;
import org.alipayrehearsal.rule.Undecided;
import org.jspecify.annotations.Nullable;

/**
 * A rule about a bank and a name. Without one of the two it is valid; with a bank that is
 * not known it cannot tell.
 *
 * @param <A> the constraint
 */
abstract class BankAndNameValidator<A extends Annotation> extends RuleValidator<A, BankAndName> {

	static final Undecided UNKNOWN_BANK = new Undecided("unknown-bank");

	private final Banks banks;

	BankAndNameValidator(Banks banks) {
		this.banks = banks;
	}

	@Override
	protected final Judgement judge(@Nullable BankAndName subject) {
		String code = (subject != null) ? TypedText.of(subject.chosenBank()) : "";
		String name = (subject != null) ? TypedText.of(subject.typedName()) : "";
		if (code.isEmpty() || name.isEmpty()) {
			return Judgement.satisfied();
		}
		Bank bank = this.banks.find(code).orElse(null);
		if (bank == null) {
			return UNKNOWN_BANK;
		}
		return breaks(bank, name) ? Objection.plain().withArguments(NameAtBank.usableBanks(name, this.banks), bank)
				: Judgement.satisfied();
	}

	/**
	 * Whether bank and name do not go together.
	 */
	protected abstract boolean breaks(Bank bank, String name);

}
