package org.alipayrehearsal.scan.pixel;

import java.util.List;

/**
 * A decoded picture, scaled down and with the orientation applied.
 *
 * @param grey the luma, averaged to at most 2,200 pixels on the long side
 * @param colour the colours, subsampled to at most about 250,000 pixels
 * @param scale the scale of {@code grey} relative to the file, above 0 and at most 1
 * @param details {@linkplain Details squares} in the resolution of the file; empty if it
 * was not decoded in that resolution, or is smaller than a square
 */
public record DecodedPicture(GreyPicture grey, ColourPicture colour, double scale, List<GreyPicture> details) {

}
