/**
 * Base classes of the validators, and functions on typed text that they share.
 */
@NullMarked
package org.alipayrehearsal.constraint;

import org.jspecify.annotations.NullMarked;
