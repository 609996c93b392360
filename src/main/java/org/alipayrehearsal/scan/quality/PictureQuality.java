package org.alipayrehearsal.scan.quality;

import org.jspecify.annotations.Nullable;

/**
 * The measures of a picture's quality.
 *
 * @param colour the standard deviation of the chroma after regression on the luma, of the
 * print if it takes a small share of the picture: about 0 to 0.3 for grey, 0.9 for tinted
 * grey, 1.8 and more for colour pictures
 * @param medianLuma the median of the luma, 0 to 255
 * @param contrast the 95th percentile of the luma minus the 5th, 0 to 255
 * @param reblur the share of the differences between neighbouring pixels that a blur of
 * nine pixels keeps, at 1,200 pixels: near 0 for sharp, near 1 for blurred pictures
 * @param tileSharpness the 95th percentile of the variance of the Laplacian in tiles, at
 * 1,200 pixels
 * @param glare the largest reflection, or null
 * @param uniformEdge the width of the widest band of one colour at the four edges, as a
 * share of the picture's height or width, 0 to 1; the white of a blank sheet does not
 * count
 * @param print the measures of the print
 * @param reproduction traces of how the picture was reproduced
 */
public record PictureQuality(double colour, int medianLuma, int contrast, double reblur, double tileSharpness,
		@Nullable Glare glare, double uniformEdge, PrintQuality print, Reproduction reproduction) {

	/** Create the measures of a picture without traces of a reproduction. */
	public PictureQuality(double colour, int medianLuma, int contrast, double reblur, double tileSharpness,
			@Nullable Glare glare, double uniformEdge, PrintQuality print) {
		this(colour, medianLuma, contrast, reblur, tileSharpness, glare, uniformEdge, print, Reproduction.ORIGINAL);
	}

}
