package org.alipayrehearsal.scan.quality;

/**
 * The measures of the print in a picture, whatever share of the picture it takes.
 *
 * @param contrast the contrast of the strongest print, 0 to 255
 * @param share the share of the picture's tiles that contain print, 0 to 1: about 0.36
 * for a page, 0.12 for a page on an A4 sheet, 0.08 for a single stamp
 * @param tint the chroma of the mean colour of the picture: 0 for neutral paper, 7 for
 * cream paper
 * @param blur the standard deviation of the blur of edges at 1,200 pixels, in the
 * direction in which it is smaller
 * @param directionalBlur the same in the direction in which it is greater, for example of
 * a shaken picture
 */
public record PrintQuality(int contrast, double share, double tint, double blur, double directionalBlur) {
}
