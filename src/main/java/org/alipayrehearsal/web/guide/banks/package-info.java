/**
 * The banks: which of them accept a name, which are not accepted, and the bank of a
 * card's first digits.
 */
@NullMarked
package org.alipayrehearsal.web.guide.banks;

import org.jspecify.annotations.NullMarked;
