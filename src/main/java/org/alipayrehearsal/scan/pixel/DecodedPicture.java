package org.alipayrehearsal.scan.pixel;

/**
 * A decoded picture, turned upright as its orientation says, in the two sizes in which it
 * is measured. Lives only while the picture is examined.
 *
 * @param grey its luma, averaged down to at most 2,200 pixels on the long side, never up
 * @param colour its colours, sampled down to at most about 250,000 pixels
 * @param scale pixels of {@code grey} for each pixel of the file, above 0, at most 1
 */
public record DecodedPicture(GreyPicture grey, ColourPicture colour, double scale) {

}
