/**
 * Decoded pictures, scaled down to the sizes in which they are measured.
 */
@NullMarked
package org.alipayrehearsal.scan.pixel;

import org.jspecify.annotations.NullMarked;
