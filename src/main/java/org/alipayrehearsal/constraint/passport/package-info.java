/**
 * The rules for the passport fields: one annotation and one validator each.
 */
@NullMarked
package org.alipayrehearsal.constraint.passport;

import org.jspecify.annotations.NullMarked;
