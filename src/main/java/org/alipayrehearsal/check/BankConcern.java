package org.alipayrehearsal.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.alipayrehearsal.bank.Bank;

/**
 * The banks that a rule rejects.
 *
 * @param findings the finding for each listed bank that it rejects, in the list's order;
 * empty if the rule does not depend on the bank
 * @param others whether it also rejects banks that are not listed
 */
public record BankConcern(Map<Bank, Finding> findings, boolean others) {

	/** For rules that do not depend on the bank. */
	static final BankConcern NONE = new BankConcern(Map.of(), false);

	/**
	 * Copies the map.
	 */
	public BankConcern {
		findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
	}

	/**
	 * {@return the listed banks that the rule rejects, in the list's order}
	 */
	public List<Bank> banks() {
		return List.copyOf(this.findings.keySet());
	}

}
