/**
 * The rules for the scan fields: one annotation and one validator each.
 */
@NullMarked
package org.alipayrehearsal.constraint.scan;

import org.jspecify.annotations.NullMarked;
