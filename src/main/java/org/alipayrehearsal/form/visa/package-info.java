/**
 * The rules for the visa fields: one annotation and one validator each.
 */
@NullMarked
package org.alipayrehearsal.form.visa;

import org.jspecify.annotations.NullMarked;
