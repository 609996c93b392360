package org.alipayrehearsal.constraint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notations that spreadsheets give to long numbers which are not meant for
 * arithmetic, such as those of cards, passports and phones.
 */
public final class SpreadsheetNumber {

	private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](?:[.,][0-9]{1,20})?[eE]\\+?[0-9]{1,3}");

	/** Fewer digits in front may be a group of a number that is written with dots. */
	private static final Pattern DECIMALS = Pattern.compile("(\\+?[0-9]{6,19})[.,]0{1,2}");

	private SpreadsheetNumber() {
	}

	/**
	 * {@return whether a text is a number in scientific notation, as in 6.22848E+18} Most
	 * of its digits are lost. Letters and digits alone, as in 6E18, may be a number of a
	 * document.
	 * @param text the text
	 */
	public static boolean isScientific(String text) {
		return SCIENTIFIC.matcher(text).matches();
	}

	/**
	 * {@return a number without the decimals that a spreadsheet has added, as in
	 * 13800138000.0; any other text unchanged}
	 * @param text the text
	 */
	public static String withoutDecimals(String text) {
		if (!text.endsWith(".0") && !text.endsWith(",0") && !text.endsWith(".00") && !text.endsWith(",00")) {
			return text;
		}
		Matcher number = DECIMALS.matcher(text);
		return number.matches() ? number.group(1) : text;
	}

}
