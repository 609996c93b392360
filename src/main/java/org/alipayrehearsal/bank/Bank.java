package org.alipayrehearsal.bank;

/**
 * A bank.
 *
 * @param code the bank's code at Alipay, for example {@code ICBC}
 * @param englishName the English name
 * @param chineseName the Chinese name
 */
public record Bank(String code, String englishName, String chineseName) {

}
