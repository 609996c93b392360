/**
 * What the constraints of every step share; the constraints themselves are in the
 * packages below.
 */
@NullMarked
package org.alipayrehearsal.constraint;

import org.jspecify.annotations.NullMarked;
