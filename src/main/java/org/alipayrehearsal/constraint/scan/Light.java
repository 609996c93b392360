package org.alipayrehearsal.constraint.scan;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.scan.quality.PictureQuality;

/**
 * How bright a picture is.
 */
final class Light {

	private static final int DARK = 50;

	private static final int DIM = 80;

	private static final int LOW_CONTRAST = 50;

	private Light() {
	}

	static Judgement dark(PictureQuality quality) {
		return Judgement.objectIf(quality.medianLuma() < DARK);
	}

	static Judgement dim(PictureQuality quality) {
		return PictureValidator.milder(quality.medianLuma() < DARK, quality.medianLuma() < DIM);
	}

	static Judgement lowContrast(PictureQuality quality) {
		return Judgement.objectIf(quality.contrast() < LOW_CONTRAST);
	}

}
