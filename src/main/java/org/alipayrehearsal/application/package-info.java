/**
 * What a person answers: one record for each step of the form.
 */
@NullMarked
package org.alipayrehearsal.application;

import org.jspecify.annotations.NullMarked;
