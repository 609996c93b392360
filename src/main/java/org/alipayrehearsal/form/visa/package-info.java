/**
 * Step 3.2: visa and residence permit and their rules, one annotation with its validator
 * each.
 */
@NullMarked
package org.alipayrehearsal.form.visa;

import org.jspecify.annotations.NullMarked;
