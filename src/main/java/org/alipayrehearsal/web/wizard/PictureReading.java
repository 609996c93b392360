package org.alipayrehearsal.web.wizard;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What was read in a picture without findings.
 *
 * @param path the picture's field
 * @param name the name as the lines have it, surname first, for example
 * {@code KELLER, ANNA}; or null if it was not read clearly
 * @param matches whether it is the typed name
 * @param lastDay the last day of the document's validity, or null if it was not read
 * surely
 * @param inTime whether that day is not over
 */
record PictureReading(String path, @Nullable String name, boolean matches, @Nullable LocalDate lastDay,
		boolean inTime) {

	/**
	 * {@return whether anything was read}
	 */
	public boolean isRead() {
		return this.name != null || this.lastDay != null;
	}

	/**
	 * Omits the name and the day.
	 */
	@Override
	public String toString() {
		return "PictureReading[" + this.path + "]";
	}

}
