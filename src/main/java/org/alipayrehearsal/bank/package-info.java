/**
 * Banks, the names they refuse, and the look-up of bank identification numbers (BIN).
 */
@NullMarked
package org.alipayrehearsal.bank;

import org.jspecify.annotations.NullMarked;
