package org.alipayrehearsal.form.passport;

import java.time.LocalDate;
import java.time.Period;

/**
 * Functions on a date of birth.
 */
public final class BirthDate {

	/** The path of the field. */
	public static final String PATH = "passport.bornOn";

	/** The age from which the form accepts applicants, in years. */
	private static final int FULL_AGE = 18;

	/** The greatest plausible age, in years. */
	private static final int GREATEST_AGE = 120;

	private BirthDate() {
	}

	/**
	 * {@return whether a person can have been born on a day: not in the future, and at
	 * most 120 years ago}
	 * @param bornOn the day
	 * @param today the current day
	 */
	public static boolean isPlausible(LocalDate bornOn, LocalDate today) {
		return !bornOn.isAfter(today) && !bornOn.isBefore(today.minusYears(GREATEST_AGE));
	}

	/**
	 * {@return whether a person is under 18} The 18th birthday counts as 18.
	 * @param bornOn the date of birth
	 * @param today the current day
	 */
	public static boolean isUnderAge(LocalDate bornOn, LocalDate today) {
		return Period.between(bornOn, today).getYears() < FULL_AGE;
	}

}
