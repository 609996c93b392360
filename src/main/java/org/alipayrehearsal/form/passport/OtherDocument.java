package org.alipayrehearsal.form.passport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;

import org.alipayrehearsal.constraint.HalfWidth;

/**
 * Numbers of other documents that people type instead of their passport's. Each is looked
 * for in the plain text, so that blanks, width and case do not hide it.
 */
final class OtherDocument {

	private static final Pattern EIGHTEEN = Pattern.compile("[1-9][0-9]{16}[0-9X]");

	/** The codes of Hong Kong, Macao and Taiwan where a Chinese ID has a region. */
	private static final Pattern RESIDENCE_PERMIT = Pattern.compile("8[123].*");

	private static final Pattern FIFTEEN = Pattern.compile("[1-8][0-9]{14}");

	private static final Pattern OLD_RESIDENCE_CARD = Pattern.compile("[A-Z]{3}[0-9]{12}");

	private static final Pattern HONG_KONG_ID = Pattern.compile("[A-Z]{1,2}[0-9]{6}\\([0-9A]\\)");

	private static final int LONGEST_LIFE = 130;

	private OtherDocument() {
	}

	/**
	 * A Chinese citizen's identity card: GB 11643-1999 (region, birth date, sequence,
	 * check digit) or GB 11643-1989 (birth date without century, no check digit).
	 */
	static boolean isChineseId(String typed, LocalDate today) {
		String number = plain(typed);
		if (FIFTEEN.matcher(number).matches()) {
			return isBirthDate("19" + number.substring(6, 12), today);
		}
		return isEighteen(number) && !number.startsWith("9") && !RESIDENCE_PERMIT.matcher(number).matches()
				&& isBirthDate(number.substring(6, 14), today);
	}

	/**
	 * A foreigner's permanent residence card, of either design.
	 */
	static boolean isResidenceCard(String typed) {
		String number = plain(typed);
		return OLD_RESIDENCE_CARD.matcher(number).matches() || (isEighteen(number) && number.startsWith("9"));
	}

	/**
	 * A Hong Kong identity card as it is printed, with its check digit in brackets, or a
	 * residence permit for residents of Hong Kong, Macao or Taiwan.
	 */
	static boolean isHkMacaoTaiwan(String typed) {
		String number = plain(typed);
		return isHongKongId(typed) || (isEighteen(number) && RESIDENCE_PERMIT.matcher(number).matches());
	}

	private static boolean isHongKongId(String typed) {
		if (typed.length() > PassportNumber.LONGEST_TO_READ) {
			return false;
		}
		String text = HalfWidth.of(typed).replace(" ", "").toUpperCase(Locale.ROOT);
		return HONG_KONG_ID.matcher(text).matches() && isHongKongCheckDigitValid(text.replaceAll("[()]", ""));
	}

	private static boolean isEighteen(String number) {
		return EIGHTEEN.matcher(number).matches() && isIso7064Valid(number);
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
	 * ISO 7064, MOD 11-2, as GB 11643 uses it: X stands for ten.
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
	 * The Hong Kong identity card: letters count from A = 10, a missing first letter 36,
	 * weights fall from nine to one, and the sum is a multiple of eleven.
	 */
	static boolean isHongKongCheckDigitValid(String number) {
		int length = number.length();
		int sum = (length == 8) ? 36 * 9 : 0;
		for (int i = 0; i < length; i++) {
			sum += value(number.charAt(i)) * (length - i);
		}
		return sum % 11 == 0;
	}

	/** Digits count as they are, letters from A = 10. */
	private static int value(char character) {
		return Character.digit(character, 36);
	}

}
