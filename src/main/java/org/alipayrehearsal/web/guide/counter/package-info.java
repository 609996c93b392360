/**
 * The card to show at the bank counter.
 */
@NullMarked
package org.alipayrehearsal.web.guide.counter;

import org.jspecify.annotations.NullMarked;
