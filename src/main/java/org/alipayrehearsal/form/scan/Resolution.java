package org.alipayrehearsal.form.scan;

import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.PictureSize;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.mrz.MrzReading;

/**
 * The resolution of a scan. The machine-readable zone has ten characters an inch; without
 * it only the number of pixels is known.
 *
 * @param value dots per inch, or pixels on the long side
 * @param measured whether the value is in dots per inch
 */
record Resolution(long value, boolean measured) {

	private static final int CHARACTERS_PER_INCH = 10;

	static Resolution of(ScanReport scan, PictureFacts facts) {
		MrzReading mrz = facts.mrz();
		if (mrz != null) {
			return new Resolution((long) Math.floor(CHARACTERS_PER_INCH * mrz.pitch()), true);
		}
		PictureSize size = scan.size();
		return new Resolution((size != null) ? size.longSide() : Integer.MAX_VALUE, false);
	}

	/** Return whether print cannot be read. */
	boolean isLow() {
		return this.value < (this.measured ? 120 : 800);
	}

	/** Return whether small print cannot be read. */
	boolean isCoarse() {
		return this.value < (this.measured ? 180 : 1200);
	}

	/** Return a violation that names the resolution if the condition holds. */
	RuleResult violatedIf(boolean fault) {
		Violated violation = Violated.plain().withArguments(this.value);
		return fault ? (this.measured ? violation.withVariant("dots") : violation) : RuleResult.satisfied();
	}

}
