package org.alipayrehearsal.constraint.scan;

import java.util.Set;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;
import org.alipayrehearsal.scan.FileType;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.PictureSize;
import org.alipayrehearsal.scan.ScanReport;

class ScanScreenshotValidator extends PictureValidator<ScanScreenshot> {

	private static final double BAND = 0.015;

	/** Pixels across the screens of phones and computers. */
	private static final Set<Integer> SCREENS = Set.of(640, 720, 750, 768, 800, 828, 900, 1080, 1125, 1170, 1179, 1200,
			1206, 1220, 1224, 1240, 1242, 1260, 1264, 1284, 1290, 1320, 1344, 1440, 1600);

	/** Screens are at least as long, and at most. */
	private static final double SHORTEST = 1.6;

	private static final double LONGEST = 2.4;

	@Override
	Judgement judge(ScanReport scan, PictureFacts facts) {
		if (facts.provenance().screenshot()) {
			return Objection.plain();
		}
		if (isOfAScreen(scan) && !facts.provenance().camera()) {
			return Objection.plain().withVariant("screen-size");
		}
		boolean banded = facts.quality().uniformEdge() >= BAND;
		return banded ? Objection.plain().withVariant("border") : Judgement.satisfied();
	}

	private static boolean isOfAScreen(ScanReport scan) {
		return scan.type() == FileType.PNG && scan.size() != null && isOfAScreen(scan.size());
	}

	static boolean isOfAScreen(PictureSize size) {
		int across = Math.min(size.width(), size.height());
		double shape = size.longSide() / (double) across;
		return SCREENS.contains(across) && shape >= SHORTEST && shape <= LONGEST;
	}

}
