/**
 * The catalogue of rules: every rule with its texts, its source and its examples.
 */
@NullMarked
package org.alipayrehearsal.guide.rules;

import org.jspecify.annotations.NullMarked;
