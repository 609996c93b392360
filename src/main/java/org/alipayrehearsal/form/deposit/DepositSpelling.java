package org.alipayrehearsal.form.deposit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alipayrehearsal.constraint.HalfWidth;
import org.alipayrehearsal.rule.Fix;

/**
 * Amounts that are easy to read, but are no plain decimals: with a decimal comma, with
 * the currency, in full width.
 */
final class DepositSpelling {

	static final String PATH = "deposit.amount";

	/** How many decimals such a transfer has at most. */
	static final int DECIMALS = 4;

	private static final int LONGEST_TO_READ = 64;

	private static final String CURRENCY = "(?:(?:CNY|RMB|CN¥|¥|￥|yuan|人民币|元|圆)\\s*)*";

	private static final Pattern READABLE = Pattern
		.compile("(?iU)" + CURRENCY + "\\+?\\s*([0-9]*)(?:\\s*[.,。｡٫]\\s*([0-9]+))?\\s*" + CURRENCY + "[.。｡]?");

	private DepositSpelling() {
	}

	/** The amount as a plain decimal, where there is only one way to read it. */
	static List<Fix> fixes(String typed) {
		if (typed.length() > LONGEST_TO_READ) {
			return List.of();
		}
		Matcher readable = READABLE.matcher(HalfWidth.of(typed).replaceAll("\\p{Cf}", ""));
		if (!readable.matches()) {
			return List.of();
		}
		String whole = readable.group(1);
		String decimals = readable.group(2);
		if (decimals == null) {
			return whole.isEmpty() ? List.of() : List.of(new Fix(PATH, withoutLeadingZeros(whole)));
		}
		return List.of(new Fix(PATH, withoutLeadingZeros(whole) + "." + withoutTrailingZeros(decimals)));
	}

	/** The decimals without zeros behind the fourth: they change nothing. */
	static String withoutTrailingZeros(String decimals) {
		int end = decimals.length();
		while (end > DECIMALS && decimals.charAt(end - 1) == '0') {
			end--;
		}
		return decimals.substring(0, end);
	}

	private static String withoutLeadingZeros(String whole) {
		String rest = whole.replaceFirst("^0+", "");
		return rest.isEmpty() ? "0" : rest;
	}

}
