/**
 * Messages that Alipay shows when it refuses something: recognizes a pasted one and
 * explains what it means and what to do.
 */
@NullMarked
package org.alipayrehearsal.web.guide.failures;

import org.jspecify.annotations.NullMarked;
