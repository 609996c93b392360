package org.alipayrehearsal.check;

import java.util.List;

/**
 * A line of the bank matrix, with texts.
 *
 * @param code the bank's code
 * @param englishName its English name
 * @param chineseName its Chinese name
 * @param usable whether its cards can be used with the name
 * @param reasons why they cannot be used, or only with care
 */
public record BankLine(String code, String englishName, String chineseName, BankUse.Usable usable,
		List<Reason> reasons) {

}
