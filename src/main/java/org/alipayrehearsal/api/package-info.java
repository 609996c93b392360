/**
 * The rules as JSON over HTTP.
 */
@NullMarked
package org.alipayrehearsal.api;

import org.jspecify.annotations.NullMarked;
