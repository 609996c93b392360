package org.alipayrehearsal.scan.pixel;

/**
 * A decoded picture, scaled down and with the orientation applied.
 *
 * @param grey the luma, averaged to at most 2,200 pixels on the long side
 * @param colour the colours, subsampled to at most about 250,000 pixels
 * @param scale the scale of {@code grey} relative to the file, above 0 and at most 1
 */
public record DecodedPicture(GreyPicture grey, ColourPicture colour, double scale) {

}
