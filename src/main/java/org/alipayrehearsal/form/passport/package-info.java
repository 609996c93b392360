/**
 * Step 3.2: the passport and its rules, one annotation with its validator each.
 */
@NullMarked
package org.alipayrehearsal.form.passport;

import org.jspecify.annotations.NullMarked;
