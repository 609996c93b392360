/**
 * Step 3.3: the contact number and its rules, one annotation with its validator each.
 */
@NullMarked
package org.alipayrehearsal.form.contact;

import org.jspecify.annotations.NullMarked;
