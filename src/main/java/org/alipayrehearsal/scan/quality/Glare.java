package org.alipayrehearsal.scan.quality;

import org.alipayrehearsal.scan.pixel.Region;

/**
 * A bright spot inside a picture in which nothing can be read: the largest group of
 * clipped pixels that does not touch an edge.
 *
 * @param share its share of the picture, 0 to 1
 * @param place where it is
 */
public record Glare(double share, Region place) {

}
