package org.alipayrehearsal.web.guide.rules;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a text in which nothing is invisible.
 *
 * @param text what to show: characters of the text, or what stands for one that cannot be
 * seen or that looks like another, for example {@code U+00A0}
 * @param sign the name of the character that it stands for; null where it is the text
 * itself
 */
record Piece(String text, @Nullable String sign) {

}
