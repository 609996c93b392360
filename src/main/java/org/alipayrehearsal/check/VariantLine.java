package org.alipayrehearsal.check;

import java.util.List;

/**
 * One way to type a name, in words.
 *
 * @param name the name in this variant
 * @param change what was changed
 * @param length its length as the rule of 20 counts it
 * @param banks the names of the banks it can be used with
 * @param trips what may be wrong with it
 */
public record VariantLine(String name, String change, int length, List<String> banks, List<Reason> trips) {

	/**
	 * Without the name: it is a person's answer, or made of one.
	 */
	@Override
	public String toString() {
		return "VariantLine[]";
	}

}
