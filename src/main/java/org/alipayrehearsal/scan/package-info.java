/**
 * What can be measured on an uploaded picture. Nothing here judges.
 */
@NullMarked
package org.alipayrehearsal.scan;

import org.jspecify.annotations.NullMarked;
