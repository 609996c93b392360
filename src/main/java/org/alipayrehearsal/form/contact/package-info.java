/**
 * The rules for the contact fields: one annotation and one validator each.
 */
@NullMarked
package org.alipayrehearsal.form.contact;

import org.jspecify.annotations.NullMarked;
