package org.alipayrehearsal.constraint.card;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.bank.Refusal;

class BankNameMiddleDotValidator extends BankAndNameValidator<BankNameMiddleDot> {

	BankNameMiddleDotValidator(Banks banks) {
		super(banks);
	}

	@Override
	protected boolean breaks(Bank bank, String name) {
		return bank.refuses(Refusal.MIDDLE_DOT) && NameAtBank.isOfKind(Refusal.MIDDLE_DOT, name);
	}

}
