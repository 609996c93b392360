package org.alipayrehearsal.scan.quality;

import org.jspecify.annotations.Nullable;

/**
 * How good a picture is, in figures. Nothing here evaluates.
 *
 * @param colour standard deviation of the chroma after regression on the luma: about 0 to
 * 0.3 for grey, 0.9 for tinted grey, 1.8 and more for colours
 * @param medianLuma the median of the luma, 0 to 255
 * @param contrast the 95th percentile of the luma less the 5th, 0 to 255
 * @param reblur share of the differences between neighbours that a blur of nine pixels
 * removes, at 1,200 pixels: near 0 for sharp, near 1 for blurred
 * @param tileSharpness the 95th percentile of the variance of the Laplacian in tiles, at
 * 1,200 pixels
 * @param glare the largest bright spot inside; null where there is none
 * @param uniformEdge the share of the height or width that bands of one colour at the
 * edges take, the widest of the four sides, 0 to 1
 */
public record PictureQuality(double colour, int medianLuma, int contrast, double reblur, double tileSharpness,
		@Nullable Glare glare, double uniformEdge) {

}
