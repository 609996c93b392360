/**
 * The banks: which take a name, which are not accepted, and what a card's first digits
 * tell.
 */
@NullMarked
package org.alipayrehearsal.web.guide.banks;

import org.jspecify.annotations.NullMarked;
