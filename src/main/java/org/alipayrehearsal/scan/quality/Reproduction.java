package org.alipayrehearsal.scan.quality;

/**
 * Traces of how a picture was reproduced.
 *
 * @param grid how far a pattern of one period exceeds its surroundings in all parts of
 * the picture, as a logarithm: 2.5 at most for print, 5.9 and more for photos of a screen
 * @param quantizationStep the quantization step of low frequencies of JPEG, of the file
 * or of one from which it was made: 11 at a quality of 50, 37 at 15; 0 if unknown
 * @param plainColour the standard deviation of the chroma, as in
 * {@link PictureQuality#colour()}, without the most colourful tenth of the picture
 */
public record Reproduction(double grid, int quantizationStep, double plainColour) {

	/** A picture without such traces. */
	public static final Reproduction ORIGINAL = new Reproduction(0, 0, 100);

}
