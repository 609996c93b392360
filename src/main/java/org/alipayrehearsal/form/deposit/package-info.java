/**
 * Step 7: the deposit and its rules, one annotation with its validator each.
 */
@NullMarked
package org.alipayrehearsal.form.deposit;

import org.jspecify.annotations.NullMarked;
