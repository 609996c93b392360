/**
 * The application's start.
 */
@NullMarked
package org.alipayrehearsal;

import org.jspecify.annotations.NullMarked;
