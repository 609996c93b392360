package org.alipayrehearsal.form.scan;

import org.alipayrehearsal.scan.Decoding;
import org.alipayrehearsal.scan.FileType;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.PictureSize;
import org.alipayrehearsal.scan.ScanLimits;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

/**
 * Reports for tests of the rules.
 */
public final class ScanReports {

	public static final PictureSize PAGE = new PictureSize(1400, 1000);

	public static final ScanReport WHOLE = of(FileType.JPEG, 1000, PAGE, Decoding.COMPLETE);

	public static final ScanReport EMPTY = of(FileType.EMPTY, 0, null, Decoding.NOT_TRIED);

	public static final ScanReport PDF = of(FileType.PDF, 1000, null, Decoding.NOT_TRIED);

	public static final ScanReport LARGE_PDF = of(FileType.PDF, ScanLimits.BYTES + 1, null, Decoding.NOT_TRIED);

	public static final ScanReport TOO_LARGE = of(FileType.JPEG, ScanLimits.BYTES + 1, null, Decoding.NOT_TRIED);

	public static final ScanReport MANY_PIXELS = of(FileType.PNG, 1000, new PictureSize(12_001, 10),
			Decoding.NOT_TRIED);

	public static final ScanReport DAMAGED = of(FileType.JPEG, 1000, PAGE, Decoding.CORRUPT);

	public static final ScanReport NO_HEADER = of(FileType.JPEG, 1000, null, Decoding.TRUNCATED);

	private ScanReports() {
	}

	public static ScanReport of(FileType type, long bytes, @Nullable PictureSize size, Decoding decoding) {
		return new ScanReport("a.jpg", bytes, type + "-" + bytes, type, size, decoding, null);
	}

	public static ScanReport of(PictureFacts facts) {
		return new ScanReport("a.jpg", 1000, "1", FileType.JPEG, PAGE, Decoding.COMPLETE, facts);
	}

}
