/**
 * The rules for the visa fields: one annotation and one validator each.
 */
@NullMarked
package org.alipayrehearsal.constraint.visa;

import org.jspecify.annotations.NullMarked;
