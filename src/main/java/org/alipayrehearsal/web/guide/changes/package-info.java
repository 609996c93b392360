/**
 * The page of reported changes since the guide was written.
 */
@NullMarked
package org.alipayrehearsal.web.guide.changes;

import org.jspecify.annotations.NullMarked;
