package org.alipayrehearsal.constraint;

import java.time.LocalDate;

/**
 * The last day on which a document is valid, seen from today. The day itself counts.
 */
public final class ExpiryDate {

	/** How many days ahead counts as soon. */
	private static final int SOON = 30;

	private ExpiryDate() {
	}

	/**
	 * Whether the document is not valid any more.
	 * @param lastDay the last day
	 * @param today today
	 * @return whether the last day is over
	 */
	public static boolean isOver(LocalDate lastDay, LocalDate today) {
		return lastDay.isBefore(today);
	}

	/**
	 * Whether the document is valid, but for 30 more days at most.
	 * @param lastDay the last day
	 * @param today today
	 * @return whether it ends soon
	 */
	public static boolean isSoon(LocalDate lastDay, LocalDate today) {
		return !isOver(lastDay, today) && !lastDay.isAfter(today.plusDays(SOON));
	}

}
