package org.alipayrehearsal.form.scan;

import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.PictureSize;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.alipayrehearsal.scan.pixel.Region;
import org.alipayrehearsal.scan.quality.SheetLayout;

/**
 * The resolution of a scan. The machine-readable zone has ten characters an inch; without
 * it only the number of pixels is known, of a page on a blank sheet those of the page.
 *
 * @param value dots per inch, or pixels on the long side
 * @param kind what the value is
 */
record Resolution(long value, Kind kind) {

	private static final int CHARACTERS_PER_INCH = 10;

	static Resolution of(ScanReport scan, PictureFacts facts) {
		MrzReading mrz = facts.mrz();
		if (mrz != null) {
			return new Resolution((long) Math.floor(CHARACTERS_PER_INCH * mrz.pitch()), Kind.DOTS);
		}
		PictureSize size = scan.size();
		if (size == null) {
			return new Resolution(Integer.MAX_VALUE, Kind.PIXELS);
		}
		SheetLayout sheet = facts.sheet();
		Region page = (sheet != null) ? sheet.page() : null;
		if (page != null && size.longSide() >= Kind.PIXELS.coarse) {
			return new Resolution(Math.round(Math.max((page.right() - page.left()) * size.width(),
					(page.bottom() - page.top()) * size.height())), Kind.SHEET);
		}
		return new Resolution(size.longSide(), Kind.PIXELS);
	}

	/** Return whether print cannot be read. */
	boolean isLow() {
		return this.value < this.kind.low;
	}

	/** Return whether small print cannot be read. */
	boolean isCoarse() {
		return this.value < this.kind.coarse;
	}

	/** Return a violation that names the resolution if the condition holds. */
	RuleResult violatedIf(boolean fault) {
		Violated violation = Violated.plain().withArguments(this.value);
		return fault ? switch (this.kind) {
			case PIXELS -> violation;
			case DOTS -> violation.withVariant("dots");
			case SHEET -> violation.withVariant("sheet");
		} : RuleResult.satisfied();
	}

	/** What a resolution is measured in. */
	enum Kind {

		/** Pixels on the long side of the picture. */
		PIXELS(800, 1200),

		/** Dots per inch. */
		DOTS(120, 180),

		/**
		 * Pixels on the long side of a page on a sheet, which is 125 mm long or more. The
		 * place of the page is not known well enough for an error.
		 */
		SHEET(0, 890);

		private final int low;

		private final int coarse;

		Kind(int low, int coarse) {
			this.low = low;
			this.coarse = coarse;
		}

	}

}
