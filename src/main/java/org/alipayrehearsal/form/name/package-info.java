/**
 * The rules for the name fields: one annotation and one validator each.
 */
@NullMarked
package org.alipayrehearsal.form.name;

import org.jspecify.annotations.NullMarked;
