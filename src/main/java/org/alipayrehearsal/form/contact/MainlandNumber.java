package org.alipayrehearsal.form.contact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Classifies numbers of the Chinese mainland by their first digits and length.
 */
final class MainlandNumber {

	private static final Pattern SERVICE = Pattern.compile("(?:400|800)\\d{7}|9[56]\\d{3,6}|1[02]\\d{3}|1[12]\\d");

	private static final Pattern MISCOUNTED_MOBILE = Pattern.compile("0?(?:86)?0?1[3-9](?:\\d{7,8}|\\d{10,11})");

	/** A landline with its area code, and an extension. */
	private static final Pattern EXTENSION = Pattern.compile("(0\\d{2,3}-?\\d{7,8})-\\d{1,5}");

	private MainlandNumber() {
	}

	/**
	 * {@return whether the digits are a mobile number: 1, then 3 to 9, then nine more}
	 * Unassigned ranges count too, because new ones come into use faster than lists are
	 * updated.
	 */
	static boolean isMobile(CharSequence digits) {
		return digits.length() == 11 && isMobileAt(digits, 0);
	}

	/**
	 * {@return whether a text ends with the eleven digits of a mobile number}
	 */
	static boolean isMobileAt(CharSequence text, int start) {
		if (start < 0 || text.length() - start != 11 || text.charAt(start) != '1' || text.charAt(start + 1) < '3') {
			return false;
		}
		for (int i = start + 1; i < text.length(); i++) {
			if (!InvalidCharacter.isDigit(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	/**
	 * {@return whether the digits are a service number: 400 or 800 and seven more, 95 or
	 * 96 and three to six more, or a short one such as 110, 10086 or 12345}
	 */
	static boolean isService(String digits) {
		return SERVICE.matcher(digits).matches();
	}

	/**
	 * {@return a landline without its extension, as in 0755-2600…-802; any other number
	 * unchanged}
	 * @param line digits with hyphens
	 */
	static String withoutExtension(String line) {
		Matcher extension = EXTENSION.matcher(line);
		return extension.matches() ? extension.group(1) : line;
	}

	/**
	 * {@return whether the digits begin like a mobile number, but with up to two digits
	 * missing or extra}
	 */
	static boolean isMiscountedMobile(String digits) {
		return MISCOUNTED_MOBILE.matcher(digits).matches();
	}

}
