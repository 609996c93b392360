package org.alipayrehearsal.training;

import java.awt.image.BufferedImage;

import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A picture and its expected lines.
 *
 * @param name its set and number
 * @param picture the picture
 * @param upper the first line; or null if the page has no zone
 * @param lower the second line; or null if the page has no zone
 * @param hidden the cells of each line that cannot be seen whole
 * @param whole whether the picture certainly shows the whole zone, without anything on it
 */
record EvaluationPage(String name, BufferedImage picture, @Nullable String upper, @Nullable String lower,
		List<BitSet> hidden, boolean whole) {

}
