/**
 * The rules for the card fields: one annotation and one validator each.
 */
@NullMarked
package org.alipayrehearsal.form.card;

import org.jspecify.annotations.NullMarked;
