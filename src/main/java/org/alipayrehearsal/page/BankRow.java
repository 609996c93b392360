package org.alipayrehearsal.page;

import java.util.List;

import org.alipayrehearsal.check.BankUse;

/**
 * One line of the bank matrix.
 *
 * @param code the bank's code
 * @param englishName its English name
 * @param chineseName its Chinese name
 * @param usable whether its cards can be used with the name
 * @param reasons why not, or why with care
 */
public record BankRow(String code, String englishName, String chineseName, BankUse.Usable usable,
		List<String> reasons) {

}
