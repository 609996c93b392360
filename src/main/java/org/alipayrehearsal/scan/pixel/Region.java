package org.alipayrehearsal.scan.pixel;

/**
 * A part of a picture that stands upright, in shares of its width and height: 0 is left
 * and top, 1 right and bottom.
 *
 * @param left the left edge
 * @param top the upper edge
 * @param right the right edge
 * @param bottom the lower edge
 */
public record Region(double left, double top, double right, double bottom) {

}
