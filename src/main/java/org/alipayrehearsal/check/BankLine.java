package org.alipayrehearsal.check;

import java.util.List;

/**
 * One line of the bank matrix in words.
 *
 * @param code the bank's code
 * @param englishName its English name
 * @param chineseName its Chinese name
 * @param usable whether its cards can be used with the name
 * @param reasons why not, or why with care
 */
public record BankLine(String code, String englishName, String chineseName, BankUse.Usable usable,
		List<Reason> reasons) {

}
