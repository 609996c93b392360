package org.alipayrehearsal.form.scan;

import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.scan.quality.PictureQuality;

/**
 * How much colour a picture has. Grey ones were measured at 0 to 0.3, tinted grey ones at
 * 0.8 to 0.9, coloured ones at 1.8 and more.
 */
final class Colours {

	/** In less light even coloured pages look grey. */
	private static final int DARKEST = 40;

	private static final double GREY = 0.6;

	private static final double PALE = 1.5;

	private Colours() {
	}

	static RuleResult blackAndWhite(PictureQuality quality) {
		return isTooDark(quality) ? new Inconclusive("scan-dark") : RuleResult.violatedIf(isGrey(quality));
	}

	static RuleResult pale(PictureQuality quality) {
		return isTooDark(quality) ? new Inconclusive("scan-dark")
				: PictureValidator.milder(isGrey(quality), quality.colour() < PALE);
	}

	private static boolean isTooDark(PictureQuality quality) {
		return quality.medianLuma() < DARKEST;
	}

	private static boolean isGrey(PictureQuality quality) {
		return quality.colour() < GREY;
	}

}
