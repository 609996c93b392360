/**
 * The declaration of rules: a rule's id, severity and source, and the results of its
 * validator.
 */
@NullMarked
package org.alipayrehearsal.rule;

import org.jspecify.annotations.NullMarked;
