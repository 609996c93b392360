/**
 * Measures of a picture's quality: colour, light, sharpness, glare and edges, and a
 * perceptual hash.
 */
@NullMarked
package org.alipayrehearsal.scan.quality;

import org.jspecify.annotations.NullMarked;
