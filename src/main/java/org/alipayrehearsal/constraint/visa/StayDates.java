package org.alipayrehearsal.constraint.visa;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How long a person may stay in China, by visa and by residence permit.
 */
public interface StayDates {

	/**
	 * The last day the visa allows.
	 * @return the day, or null where it was not given
	 */
	@Nullable LocalDate visaExpiresOn();

	/**
	 * The residence permit's last day.
	 * @return the day, or null where it was not given
	 */
	@Nullable LocalDate permitExpiresOn();

}
