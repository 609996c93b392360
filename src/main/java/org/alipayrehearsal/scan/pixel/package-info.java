/**
 * Decoded pictures, small enough to be measured.
 */
@NullMarked
package org.alipayrehearsal.scan.pixel;

import org.jspecify.annotations.NullMarked;
