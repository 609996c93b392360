package org.alipayrehearsal.check;

import java.util.List;

import org.alipayrehearsal.bank.Bank;

/**
 * One line of the bank matrix: whether a bank's cards can be used with a name.
 *
 * @param bank the bank
 * @param usable whether they can
 * @param findings the findings about the bank; empty if its cards can be used
 */
public record BankUse(Bank bank, Usable usable, List<Finding> findings) {

	/** Whether a bank's cards can be used with a name. */
	public enum Usable {

		/** No rule rejects the bank. */
		YES,

		/** A rule warns. */
		WITH_CARE,

		/** A rule says that the bank is refused. */
		NO

	}

}
