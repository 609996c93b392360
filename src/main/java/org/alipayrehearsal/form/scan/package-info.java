/**
 * The rules for the scan fields: one annotation and one validator each.
 */
@NullMarked
package org.alipayrehearsal.form.scan;

import org.jspecify.annotations.NullMarked;
