package org.alipayrehearsal.web.guide.afterwards;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Monday to Friday. China's public holidays change each year and are not known here.
 */
final class WorkingDays {

	private WorkingDays() {
	}

	/**
	 * The day that is some working days later.
	 * @param day any day
	 * @param count how many working days
	 * @return the working day
	 */
	static LocalDate after(LocalDate day, int count) {
		LocalDate later = day;
		for (int left = count; left > 0;) {
			later = later.plusDays(1);
			if (isWorkingDay(later)) {
				left--;
			}
		}
		return later;
	}

	private static boolean isWorkingDay(LocalDate day) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
	}

}
