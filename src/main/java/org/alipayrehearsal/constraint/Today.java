package org.alipayrehearsal.constraint;

import java.time.Clock;
import java.time.LocalDate;

/**
 * The current day. All rules evaluate a form as of the same day, even at midnight.
 */
public final class Today {

	private Today() {
	}

	/**
	 * {@return the current day of a clock, in its time zone}
	 * @param clock the clock
	 */
	public static LocalDate of(Clock clock) {
		return Derivations.of("today", clock, LocalDate::now);
	}

}
