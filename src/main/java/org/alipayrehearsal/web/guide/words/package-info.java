/**
 * The Chinese words of the form: the page of the glossary, and the markup that shows
 * their meaning on all pages.
 */
@NullMarked
package org.alipayrehearsal.web.guide.words;

import org.jspecify.annotations.NullMarked;
