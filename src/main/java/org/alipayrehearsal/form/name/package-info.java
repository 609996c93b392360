/**
 * Step 3.1: the name and its rules, one annotation with its validator each.
 */
@NullMarked
package org.alipayrehearsal.form.name;

import org.jspecify.annotations.NullMarked;
