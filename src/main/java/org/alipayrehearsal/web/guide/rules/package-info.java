/**
 * The catalogue of rules: every rule with its texts, its source and its examples.
 */
@NullMarked
package org.alipayrehearsal.web.guide.rules;

import org.jspecify.annotations.NullMarked;
