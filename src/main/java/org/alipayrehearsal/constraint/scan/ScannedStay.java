package org.alipayrehearsal.constraint.scan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A step with the form's two upload fields and the residence permit's last day.
 */
public interface ScannedStay extends ScanSlots {

	/**
	 * The residence permit's last day.
	 * @return the day, or null where it was not given
	 */
	@Nullable LocalDate permitExpiresOn();

}
