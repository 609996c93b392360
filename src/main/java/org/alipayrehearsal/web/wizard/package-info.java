/**
 * The rehearsal in the browser: one page for each step.
 */
@NullMarked
package org.alipayrehearsal.web.wizard;

import org.jspecify.annotations.NullMarked;
