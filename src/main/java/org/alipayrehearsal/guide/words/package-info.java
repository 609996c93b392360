/**
 * The Chinese words of the form: their page, and their meaning on every other page.
 */
@NullMarked
package org.alipayrehearsal.guide.words;

import org.jspecify.annotations.NullMarked;
