package org.alipayrehearsal.constraint.card;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.BankStatus;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.bank.Refusal;

class BankAgriculturalValidator extends BankAndNameValidator<BankAgricultural> {

	BankAgriculturalValidator(Banks banks) {
		super(banks);
	}

	/**
	 * A name of Latin letters is refused outright where the bank does so: no need to warn
	 * as well.
	 */
	@Override
	protected boolean breaks(Bank bank, String name) {
		return bank.status() == BankStatus.CONDITIONAL
				&& !(bank.refuses(Refusal.LATIN_LETTERS) && NameAtBank.isOfKind(Refusal.LATIN_LETTERS, name));
	}

}
