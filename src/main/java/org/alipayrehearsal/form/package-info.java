/**
 * The form and its rules across steps. The subpackages contain one record for each step,
 * with its rules.
 */
@NullMarked
package org.alipayrehearsal.form;

import org.jspecify.annotations.NullMarked;
