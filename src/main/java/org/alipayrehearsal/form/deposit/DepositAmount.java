package org.alipayrehearsal.form.deposit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alipayrehearsal.constraint.HalfWidth;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.RuleResult;

/**
 * An amount in yuan, written as a plain decimal. It is kept as text, because nothing is
 * calculated with it.
 *
 * @param negative whether it begins with a minus sign
 * @param whole the digits before the decimal point, at least one
 * @param decimals the digits after it; empty without a decimal point
 */
record DepositAmount(boolean negative, String whole, String decimals) {

	private static final Pattern PLAIN = Pattern.compile("(-?+)([0-9]++)(?:\\.([0-9]++))?+");

	/**
	 * {@return the amount; empty if the text is not a plain decimal}
	 */
	static Optional<DepositAmount> read(String text) {
		Matcher plain = PLAIN.matcher(text);
		if (!plain.matches()) {
			return Optional.empty();
		}
		String decimals = plain.group(3);
		return Optional
			.of(new DepositAmount(!plain.group(1).isEmpty(), plain.group(2), (decimals != null) ? decimals : ""));
	}

	/**
	 * {@return a violation if the amount matches; inconclusive if the text is not a plain
	 * decimal}
	 */
	static RuleResult violatedIf(String text, Predicate<DepositAmount> objectionable) {
		return read(text).map((amount) -> RuleResult.violatedIf(objectionable.test(amount)))
			.orElseGet(DepositAmount::unreadable);
	}

	/**
	 * {@return the result for a text that is not a plain decimal}
	 */
	static RuleResult unreadable() {
		return new Inconclusive("unreadable");
	}

	boolean isUnderOneYuan() {
		return this.negative || isZero(this.whole);
	}

	boolean isPositive() {
		return !this.negative && !(isZero(this.whole) && isZero(this.decimals));
	}

	private static boolean isZero(String digits) {
		return digits.chars().allMatch((digit) -> digit == '0');
	}

	/**
	 * Without the digits: they are a person's answer.
	 */
	@Override
	public String toString() {
		return "DepositAmount[]";
	}

	static final String PATH = "deposit.amount";

	/** The maximum number of decimals of such a transfer. */
	static final int DECIMALS = 4;

	private static final int LONGEST_TO_READ = 64;

	private static final String CURRENCY = "(?:(?:CNY|RMB|CN¥|¥|￥|yuan|人民币|元|圆)\\s*)*";

	private static final Pattern READABLE = Pattern
		.compile("(?iU)" + CURRENCY + "\\+?\\s*([0-9]*)(?:\\s*[.,。｡٫]\\s*([0-9]+))?\\s*" + CURRENCY + "[.。｡]?");

	/**
	 * {@return the amount as a plain decimal; empty unless there is exactly one reading}
	 */
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

	/**
	 * {@return the decimals without trailing zeros after the fourth}
	 */
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
