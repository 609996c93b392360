package org.alipayrehearsal.check;

import java.util.List;

import org.alipayrehearsal.bank.Bank;

/**
 * Another way to type a name, to try if the bank's spelling is unknown.
 *
 * @param name the name in this variant
 * @param change what was changed, as the last part of a message key
 * {@code variant.<change>}
 * @param arguments the arguments of the message, for example the word taken as the family
 * name
 * @param length the length in characters, as {@code name-over-20} counts
 * @param banks the accepted banks whose cards can be used with it
 * @param rules the ids of the errors and warnings of this variant at
 * {@code name.realName}
 */
public record NameVariant(String name, String change, List<String> arguments, int length, List<Bank> banks,
		List<String> rules) {

	/**
	 * Omits the name.
	 */
	@Override
	public String toString() {
		return "NameVariant[" + this.change + "]";
	}

}
