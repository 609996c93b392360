package org.alipayrehearsal.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.alipayrehearsal.bank.Bank;

/**
 * The banks that a rule speaks against.
 *
 * @param findings what it says of each bank of the list that it speaks against, in the
 * list's order; empty where it does not matter which bank it is
 * @param others whether it speaks against banks too that are not on the list
 */
public record BankConcern(Map<Bank, Finding> findings, boolean others) {

	/** It does not matter which bank it is. */
	static final BankConcern NONE = new BankConcern(Map.of(), false);

	/**
	 * Copies the map.
	 */
	public BankConcern {
		findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
	}

	/**
	 * The banks of the list.
	 * @return the banks, in the list's order
	 */
	public List<Bank> banks() {
		return List.copyOf(this.findings.keySet());
	}

}
