/**
 * What pages and results have in common as responses of HTTP.
 */
@NullMarked
package org.alipayrehearsal.http;

import org.jspecify.annotations.NullMarked;
