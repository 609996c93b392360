/**
 * Prepares the templates of pages: one template engine for each language, whose texts and
 * links are resolved when a template is read instead of at each request.
 */
@NullMarked
package org.alipayrehearsal.web.template;

import org.jspecify.annotations.NullMarked;
