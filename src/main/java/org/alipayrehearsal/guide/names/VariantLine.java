package org.alipayrehearsal.guide.names;

import java.util.List;

/**
 * A way to type the name.
 *
 * @param name the name
 * @param change what was changed, in words
 * @param length its length as the rule of 20 counts it
 * @param banks the names of the banks it can be used with
 * @param trips what may be wrong with it, in words
 * @param visa whether the visa has it so
 * @param bank whether the bank has it so
 */
record VariantLine(String name, String change, int length, List<String> banks, List<String> trips, boolean visa,
		boolean bank) {

	@Override
	public String toString() {
		return "VariantLine[]";
	}

}
