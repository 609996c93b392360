package org.alipayrehearsal.page;

import java.util.List;

/**
 * One way to type the name.
 *
 * @param name the variant
 * @param change what was changed, in words
 * @param length its length
 * @param banks the names of the banks it can be used with
 * @param trips the titles of the rules that it trips
 */
public record VariantRow(String name, String change, int length, List<String> banks, List<String> trips) {

	/**
	 * Without the name: it is a person's answer, or made of one.
	 */
	@Override
	public String toString() {
		return "VariantRow[]";
	}

}
