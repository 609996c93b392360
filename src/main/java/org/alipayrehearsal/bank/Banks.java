package org.alipayrehearsal.bank;

import java.util.List;
import java.util.Optional;

/**
 * The banks the form knows of.
 */
public final class Banks {

	private final List<Bank> banks;

	/**
	 * A directory of these banks.
	 * @param banks the banks, in the order to show them
	 */
	public Banks(List<Bank> banks) {
		this.banks = List.copyOf(banks);
	}

	/**
	 * All banks, in the order to show them.
	 * @return the banks
	 */
	public List<Bank> all() {
		return this.banks;
	}

	/**
	 * The bank with a code.
	 * @param code the code, as typed
	 * @return the bank, where there is one
	 */
	public Optional<Bank> find(String code) {
		return this.banks.stream().filter((bank) -> bank.code().equals(code)).findFirst();
	}

}
