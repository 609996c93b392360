/**
 * What a picture file says about where it comes from.
 */
@NullMarked
package org.alipayrehearsal.scan.metadata;

import org.jspecify.annotations.NullMarked;
