package org.alipayrehearsal.form.scan;

import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.PictureSize;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.mrz.MrzReading;

/**
 * How finely a scan shows its page. A machine-readable zone has ten characters an inch,
 * which tells the resolution; elsewhere only the pixels are known.
 *
 * @param value dots an inch, or pixels on the long side
 * @param measured whether it is dots an inch
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

	/** Whether print cannot be read. */
	boolean isLow() {
		return this.value < (this.measured ? 120 : 800);
	}

	/** Whether small print cannot be read. */
	boolean isCoarse() {
		return this.value < (this.measured ? 180 : 1200);
	}

	/** The violation that names the resolution. */
	RuleResult violatedIf(boolean fault) {
		Violated violation = Violated.plain().withArguments(this.value);
		return fault ? (this.measured ? violation.withVariant("dots") : violation) : RuleResult.satisfied();
	}

}
