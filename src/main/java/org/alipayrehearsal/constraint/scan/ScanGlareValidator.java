package org.alipayrehearsal.constraint.scan;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.pixel.Region;
import org.alipayrehearsal.scan.quality.Glare;
import org.jspecify.annotations.Nullable;

class ScanGlareValidator extends PictureValidator<ScanGlare> {

	private static final double LEAST = 0.005;

	/** A larger one is white paper. */
	private static final double MOST = 0.30;

	@Override
	Judgement judge(ScanReport scan, PictureFacts facts) {
		return judge(facts.quality().glare());
	}

	static Judgement judge(@Nullable Glare glare) {
		if (glare == null || glare.share() < LEAST || glare.share() > MOST) {
			return Judgement.satisfied();
		}
		Region place = glare.place();
		return Objection.plain()
			.withVariant(part((place.left() + place.right()) / 2, (place.top() + place.bottom()) / 2));
	}

	/** Which of the nine parts of the picture a point is in. */
	private static String part(double x, double y) {
		String row = third(y, "top", "middle", "bottom");
		String column = third(x, "left", "centre", "right");
		return row + "-" + column;
	}

	private static String third(double position, String first, String second, String last) {
		if (position < 1 / 3.0) {
			return first;
		}
		return (position > 2 / 3.0) ? last : second;
	}

}
