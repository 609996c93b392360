package org.alipayrehearsal.check;

import java.util.List;

import org.alipayrehearsal.bank.Bank;

/**
 * One line of the bank matrix: whether a bank's cards can be used with a name.
 *
 * @param bank the bank
 * @param usable whether they can
 * @param findings the rules that say so; empty where they can be used
 */
public record BankUse(Bank bank, Usable usable, List<Finding> findings) {

	/** Whether a bank's cards can be used with a name. */
	public enum Usable {

		/** No rule speaks against it. */
		YES,

		/** A rule warns. */
		WITH_CARE,

		/** A rule says that it is refused. */
		NO

	}

}
