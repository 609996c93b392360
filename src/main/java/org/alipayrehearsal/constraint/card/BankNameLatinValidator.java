package org.alipayrehearsal.constraint.card;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.bank.Refusal;

class BankNameLatinValidator extends BankAndNameValidator<BankNameLatin> {

	BankNameLatinValidator(Banks banks) {
		super(banks);
	}

	@Override
	protected boolean breaks(Bank bank, String name) {
		return bank.refuses(Refusal.LATIN_LETTERS) && NameAtBank.isOfKind(Refusal.LATIN_LETTERS, name);
	}

}
