/**
 * Step 4: the debit card and its rules, one annotation with its validator each.
 */
@NullMarked
package org.alipayrehearsal.form.card;

import org.jspecify.annotations.NullMarked;
