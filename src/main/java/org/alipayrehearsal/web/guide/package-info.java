/**
 * The way in and what comes after the form: a package for each page, and here what they
 * share.
 */
@NullMarked
package org.alipayrehearsal.web.guide;

import org.jspecify.annotations.NullMarked;
