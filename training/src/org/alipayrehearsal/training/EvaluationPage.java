package org.alipayrehearsal.training;

import java.awt.image.BufferedImage;

import org.jspecify.annotations.Nullable;

/**
 * A picture and what stands in it.
 *
 * @param name to find it again
 * @param picture the picture
 * @param upper the first line; null where the page has no zone
 * @param lower the second line; null where the page has no zone
 */
record EvaluationPage(String name, BufferedImage picture, @Nullable String upper, @Nullable String lower) {

}
