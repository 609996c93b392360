package org.alipayrehearsal.form.passport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;

import org.alipayrehearsal.constraint.HalfWidth;

/**
 * Recognizes numbers of other documents that people type instead of their passport
 * number, regardless of separators, width and case.
 */
final class OtherDocument {

	private static final Pattern EIGHTEEN = Pattern.compile("[1-9][0-9]{16}[0-9X]");

	/** The region codes of Hong Kong, Macao and Taiwan. */
	private static final Pattern RESIDENCE_PERMIT = Pattern.compile("8[123].*");

	private static final Pattern FIFTEEN = Pattern.compile("[1-8][0-9]{14}");

	private static final Pattern OLD_RESIDENCE_CARD = Pattern.compile("[A-Z]{3}[0-9]{12}");

	private static final Pattern HONG_KONG_ID = Pattern.compile("[A-Z]{1,2}[0-9]{6}\\([0-9A]\\)");

	/**
	 * The old form of the mainland travel permit for residents of Hong Kong and Macao.
	 */
	private static final Pattern TRAVEL_PERMIT = Pattern.compile("[HM][0-9]{10}");

	/** Names of documents that people from Hong Kong, Macao and Taiwan have. */
	static final String NAMES = "hkid|hong kong id|香港身份证|回乡证|台胞证";

	private static final Pattern NAMED = Pattern.compile("(?:" + NAMES + ").*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private static final int LONGEST_LIFE = 130;

	private OtherDocument() {
	}

	/**
	 * {@return whether a number is that of a Chinese identity card} See GB 11643-1999
	 * (region, birth date, sequence, check digit) and GB 11643-1989 (birth date without
	 * century, no check digit).
	 */
	static boolean isChineseId(String typed, LocalDate today) {
		String number = plain(typed);
		if (number.length() == 15 && FIFTEEN.matcher(number).matches()) {
			return isBirthDate("19" + number.substring(6, 12), today);
		}
		return isEighteen(number) && !number.startsWith("9") && !RESIDENCE_PERMIT.matcher(number).matches()
				&& isBirthDate(number.substring(6, 14), today);
	}

	/**
	 * {@return whether a number is that of a foreigner's permanent residence card, of
	 * either design}
	 */
	static boolean isResidenceCard(String typed) {
		String number = plain(typed);
		return (number.length() == 15 && OLD_RESIDENCE_CARD.matcher(number).matches())
				|| (isEighteen(number) && number.startsWith("9"));
	}

	/**
	 * {@return whether a number is that of a Hong Kong identity card with its check digit
	 * in brackets, or of a residence permit for residents of Hong Kong, Macao or Taiwan,
	 * or of a mainland travel permit of the old form, or whether one of these documents
	 * is named in front of it}
	 */
	static boolean isHkMacaoTaiwan(String typed) {
		String number = plain(typed);
		return (number.length() == 11 && TRAVEL_PERMIT.matcher(number).matches()) || isHongKongId(typed)
				|| NAMED.matcher(typed).matches() || (isEighteen(number) && RESIDENCE_PERMIT.matcher(number).matches());
	}

	private static boolean isHongKongId(String typed) {
		boolean bracket = typed.indexOf('(') >= 0 || typed.indexOf('\uFF08') >= 0;
		if (!bracket || typed.length() > PassportNumber.LONGEST_TO_READ) {
			return false;
		}
		String text = HalfWidth.of(typed).replace(" ", "").toUpperCase(Locale.ROOT);
		return HONG_KONG_ID.matcher(text).matches() && isHongKongCheckDigitValid(text.replaceAll("[()]", ""));
	}

	private static boolean isEighteen(String number) {
		return number.length() == 18 && EIGHTEEN.matcher(number).matches() && isIso7064Valid(number);
	}

	private static boolean isBirthDate(String date, LocalDate today) {
		int year = Integer.parseInt(date.substring(0, 4));
		int month = Integer.parseInt(date.substring(4, 6));
		int day = Integer.parseInt(date.substring(6));
		if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
			return false;
		}
		LocalDate born = LocalDate.of(year, month, day);
		return !born.isAfter(today) && born.isAfter(today.minusYears(LONGEST_LIFE));
	}

	private static String plain(String typed) {
		return PassportNumber.plain(typed).orElse("");
	}

	/**
	 * {@return whether the last character is the check digit of ISO 7064, MOD 11-2, as in
	 * GB 11643} X is ten.
	 */
	static boolean isIso7064Valid(String number) {
		int sum = 0;
		for (int i = 0; i < number.length(); i++) {
			char character = number.charAt(i);
			sum = (sum * 2 + ((character == 'X') ? 10 : character - '0')) % 11;
		}
		return sum == 1;
	}

	/**
	 * {@return whether the last character is the check digit of a Hong Kong identity
	 * card} Letters count from A = 10, a missing first letter is 36, the weights decrease
	 * from nine to one, and the sum is a multiple of eleven.
	 */
	static boolean isHongKongCheckDigitValid(String number) {
		int length = number.length();
		int sum = (length == 8) ? 36 * 9 : 0;
		for (int i = 0; i < length; i++) {
			sum += value(number.charAt(i)) * (length - i);
		}
		return sum % 11 == 0;
	}

	/**
	 * {@return the value of a digit, or of a letter from A = 10}
	 */
	private static int value(char character) {
		return Character.digit(character, 36);
	}

}
