/**
 * What readers of the guide asked, and what they were answered.
 */
@NullMarked
package org.alipayrehearsal.web.guide.questions;

import org.jspecify.annotations.NullMarked;
