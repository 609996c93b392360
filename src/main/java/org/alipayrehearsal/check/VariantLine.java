package org.alipayrehearsal.check;

import java.util.List;

/**
 * A variant of a name, with texts.
 *
 * @param name the name in this variant
 * @param change what was changed
 * @param length its length in characters, as {@code name-over-20} counts
 * @param banks the names of the banks it can be used with
 * @param trips the errors and warnings of this variant
 */
public record VariantLine(String name, String change, int length, List<String> banks, List<Reason> trips) {

	/**
	 * Omits the name.
	 */
	@Override
	public String toString() {
		return "VariantLine[]";
	}

}
