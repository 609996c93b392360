/**
 * The rules for the deposit fields: one annotation and one validator each.
 */
@NullMarked
package org.alipayrehearsal.constraint.deposit;

import org.jspecify.annotations.NullMarked;
