package org.alipayrehearsal.form.scan;

import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.alipayrehearsal.scan.quality.PictureQuality;

/**
 * How sharp a picture is. The re-blur ratio alone calls pages blurred that have little
 * print; the sharpest tiles tell whether any of it is sharp.
 */
final class Sharpness {

	private static final double SOFT = 0.42;

	private static final double BLURRED = 0.50;

	/** Blurred tiles have less. */
	private static final double TILES = 150;

	/**
	 * Of a strong blur only noise is left in the tiles: less than the square of the
	 * contrast divided by this.
	 */
	private static final double NOISE = 450;

	private Sharpness() {
	}

	static RuleResult blurred(PictureFacts facts) {
		return RuleResult.violatedIf(isBlurred(facts));
	}

	static RuleResult soft(PictureFacts facts) {
		return PictureValidator.milder(isBlurred(facts), isSoft(facts.quality()));
	}

	/** What was read clearly is not blurred. */
	private static boolean isBlurred(PictureFacts facts) {
		MrzReading mrz = facts.mrz();
		return isUnreadablyBlurred(facts.quality()) && (mrz == null || !mrz.clear());
	}

	private static boolean isSoft(PictureQuality quality) {
		return quality.reblur() > SOFT;
	}

	private static boolean isUnreadablyBlurred(PictureQuality quality) {
		double tiles = quality.tileSharpness();
		double contrast = quality.contrast();
		boolean blurred = quality.reblur() > BLURRED && tiles < TILES;
		return blurred || (isSoft(quality) && tiles * NOISE < contrast * contrast);
	}

}
