package org.alipayrehearsal.form.scan;

import org.alipayrehearsal.rule.RuleResult;
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

	static RuleResult dark(PictureQuality quality) {
		return RuleResult.violatedIf(quality.medianLuma() < DARK);
	}

	static RuleResult dim(PictureQuality quality) {
		return PictureValidator.milder(quality.medianLuma() < DARK, quality.medianLuma() < DIM);
	}

	static RuleResult lowContrast(PictureQuality quality) {
		return RuleResult.violatedIf(quality.contrast() < LOW_CONTRAST);
	}

}
