/**
 * What a person answers: one record for each step of the form.
 */
@NullMarked
package org.alipayrehearsal.form;

import org.jspecify.annotations.NullMarked;
