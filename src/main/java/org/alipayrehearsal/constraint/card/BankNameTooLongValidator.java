package org.alipayrehearsal.constraint.card;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.bank.Refusal;

class BankNameTooLongValidator extends BankAndNameValidator<BankNameTooLong> {

	BankNameTooLongValidator(Banks banks) {
		super(banks);
	}

	@Override
	protected boolean breaks(Bank bank, String name) {
		return bank.refuses(Refusal.OVER_20) && NameAtBank.isOfKind(Refusal.OVER_20, name);
	}

}
