package org.alipayrehearsal.constraint.scan;

import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

/**
 * A step with the form's two upload fields.
 */
public interface ScanSlots {

	/**
	 * What was measured on the scan of the visa.
	 * @return the report, or null where there is no scan
	 */
	@Nullable ScanReport visaScan();

	/**
	 * What was measured on the scan of the residence permit or entry stamp.
	 * @return the report, or null where there is no scan
	 */
	@Nullable ScanReport entryProof();

}
