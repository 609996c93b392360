package org.alipayrehearsal.scan.quality;

/**
 * Traces of how a picture was reproduced.
 *
 * @param grid how far a pattern of one period exceeds its surroundings in all parts of
 * the picture, as a logarithm: 2.5 at most for print, 5.9 and more for photos of a screen
 * @param smallCoefficients the share of small coefficients of JPEG, 0 to 1: near 0 after
 * strong compression, about 0.5 otherwise
 * @param plainColour the standard deviation of the chroma, as in
 * {@link PictureQuality#colour()}, without the most colourful tenth of the picture
 */
public record Reproduction(double grid, double smallCoefficients, double plainColour) {

	/** A picture without such traces. */
	public static final Reproduction ORIGINAL = new Reproduction(0, 1, 100);

}
