package org.alipayrehearsal.scan.quality;

import org.alipayrehearsal.scan.pixel.Region;

/**
 * A reflection that hides a part of a picture.
 *
 * @param share the share of the picture that is clipped, 0 to 1
 * @param place the bounding box of the clipped pixels
 */
public record Glare(double share, Region place) {

}
