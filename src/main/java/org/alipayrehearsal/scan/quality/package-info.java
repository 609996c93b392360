/**
 * How good a picture is: colour, sharpness, light, edges.
 */
@NullMarked
package org.alipayrehearsal.scan.quality;

import org.jspecify.annotations.NullMarked;
