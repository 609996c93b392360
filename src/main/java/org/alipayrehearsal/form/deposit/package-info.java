/**
 * The rules for the deposit fields: one annotation and one validator each.
 */
@NullMarked
package org.alipayrehearsal.form.deposit;

import org.jspecify.annotations.NullMarked;
