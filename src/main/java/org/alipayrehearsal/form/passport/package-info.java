/**
 * The rules for the passport fields: one annotation and one validator each.
 */
@NullMarked
package org.alipayrehearsal.form.passport;

import org.jspecify.annotations.NullMarked;
