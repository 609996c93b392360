/**
 * What Alipay shows when something does not work: which message it is, what it means and
 * what to do.
 */
@NullMarked
package org.alipayrehearsal.web.guide.failures;

import org.jspecify.annotations.NullMarked;
