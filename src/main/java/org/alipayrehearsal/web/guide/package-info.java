/**
 * The pages around the form, one package each, and what they share.
 */
@NullMarked
package org.alipayrehearsal.web.guide;

import org.jspecify.annotations.NullMarked;
