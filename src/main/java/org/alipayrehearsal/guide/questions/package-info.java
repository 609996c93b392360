/**
 * What readers of the guide asked, and what they were answered.
 */
@NullMarked
package org.alipayrehearsal.guide.questions;

import org.jspecify.annotations.NullMarked;
