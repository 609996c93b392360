/**
 * The words rules are written in: a rule's id, severity and source, and what a validator
 * may answer.
 */
@NullMarked
package org.alipayrehearsal.rule;

import org.jspecify.annotations.NullMarked;
