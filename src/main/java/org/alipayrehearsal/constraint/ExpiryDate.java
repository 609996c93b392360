package org.alipayrehearsal.constraint;

import java.time.LocalDate;

/**
 * The last day on which a document is valid. The document is still valid on that day.
 */
public final class ExpiryDate {

	/** The number of days that counts as soon. */
	private static final int SOON = 30;

	private ExpiryDate() {
	}

	/**
	 * {@return whether a document has expired}
	 * @param lastDay the last day on which it is valid
	 * @param today the current day
	 */
	public static boolean isOver(LocalDate lastDay, LocalDate today) {
		return lastDay.isBefore(today);
	}

	/**
	 * {@return whether a document is valid and expires within 30 days}
	 * @param lastDay the last day on which it is valid
	 * @param today the current day
	 */
	public static boolean isSoon(LocalDate lastDay, LocalDate today) {
		return !isOver(lastDay, today) && !lastDay.isAfter(today.plusDays(SOON));
	}

}
