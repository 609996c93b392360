package org.alipayrehearsal.form.contact;

import java.util.regex.Pattern;

/**
 * What digits are on the Chinese mainland, by their first digits and their number alone.
 */
final class MainlandNumber {

	private static final Pattern SERVICE = Pattern.compile("(?:400|800)\\d{7}|9[56]\\d{3,6}|1[02]\\d{3}|1[12]\\d");

	private static final Pattern MISCOUNTED_MOBILE = Pattern.compile("0?(?:86)?0?1[3-9](?:\\d{7,8}|\\d{10,11})");

	private MainlandNumber() {
	}

	/**
	 * Whether the digits are a mobile: 1, then 3 to 9, then nine more. Ranges that nobody
	 * has been given yet count: new ones come into use faster than any list of them.
	 */
	static boolean isMobile(CharSequence digits) {
		return digits.length() == 11 && isMobileAt(digits, 0);
	}

	/**
	 * Whether a mobile's eleven digits stand at the end of a text.
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
	 * Whether the digits are a service number: 400 or 800 and seven more, 95 or 96 and
	 * three to six more, or a short one such as 110, 10086 or 12345.
	 */
	static boolean isService(String digits) {
		return SERVICE.matcher(digits).matches();
	}

	/**
	 * Whether the digits begin as a mobile does, but are one or two too few or too many.
	 */
	static boolean isMiscountedMobile(String digits) {
		return MISCOUNTED_MOBILE.matcher(digits).matches();
	}

}
