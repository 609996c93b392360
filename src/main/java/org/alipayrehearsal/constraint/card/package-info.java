/**
 * The rules for the card fields: one annotation and one validator each.
 */
@NullMarked
package org.alipayrehearsal.constraint.card;

import org.jspecify.annotations.NullMarked;
