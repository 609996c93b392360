package org.alipayrehearsal.check;

import java.util.List;

import org.alipayrehearsal.bank.Bank;

/**
 * Another way to type a name, to try where the bank's spelling is not known.
 *
 * @param name the name in this variant
 * @param change what was changed, as the last part of a message key
 * {@code variant.<change>}
 * @param arguments what the message names, in the order of its placeholders, for example
 * the word taken for the family name
 * @param length the length as the rule of 20 counts it
 * @param banks the accepted banks whose cards can be used with it
 * @param rules the ids of the errors and warnings that this variant trips at
 * {@code name.realName}
 */
public record NameVariant(String name, String change, List<String> arguments, int length, List<Bank> banks,
		List<String> rules) {

	/**
	 * Without the name.
	 */
	@Override
	public String toString() {
		return "NameVariant[" + this.change + "]";
	}

}
