/**
 * The Chinese words of the form: their page, and their meaning on every other page.
 */
@NullMarked
package org.alipayrehearsal.web.guide.words;

import org.jspecify.annotations.NullMarked;
