package org.alipayrehearsal.form.scan;

import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

/**
 * A scan of a visa, residence permit or entry stamp. The rules of its file and its
 * picture are the same for all of them.
 *
 * @param report the report on the scan
 */
@ScanType
@ScanTooLarge
@ScanTooManyPixels
@ScanUnreadable
@ScanFormat
@ScanOver2Mb
@ScanLowResolution
@ScanCoarse
@ScanBlackAndWhite
@ScanPale
@ScanBlurred
@ScanSoft
@ScanDark
@ScanDim
@ScanGlare
@ScanLowContrast
@ScanEdited
@ScanScreenshot
@ScanSideways
@ScanIdentityCard
@ScanMrzCovered
@ScanMrzInconsistent
@ScanMrzPassportExpired
public record DocumentScan(ScanReport report) {

	/**
	 * {@return the scan with a report, or null}
	 * @param report the report, or null
	 */
	public static @Nullable DocumentScan of(@Nullable ScanReport report) {
		return (report != null) ? new DocumentScan(report) : null;
	}

	@Override
	public String toString() {
		return "DocumentScan[]";
	}

}
