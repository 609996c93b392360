package org.alipayrehearsal.web.guide.banks;

import java.util.List;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.BankStatement;
import org.alipayrehearsal.bank.BankStatus;
import org.alipayrehearsal.check.Reason;

/**
 * The banks of one status.
 *
 * @param status the status
 * @param banks the banks, in the list's order
 * @param statements the sentences behind it, each once
 */
record BankGroup(BankStatus status, List<ListedBank> banks, List<BankStatement> statements) {

	/**
	 * A bank of the list.
	 *
	 * @param bank the bank
	 * @param against what the rules say against it, whatever they say of others
	 */
	record ListedBank(Bank bank, List<Reason> against) {

	}

}
