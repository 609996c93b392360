/**
 * The rule service: the one place where an application is validated.
 */
@NullMarked
package org.alipayrehearsal.check;

import org.jspecify.annotations.NullMarked;
