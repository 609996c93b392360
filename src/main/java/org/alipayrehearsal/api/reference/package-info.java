/**
 * The API described, for programs as an OpenAPI document and for people as a page to try
 * it on.
 */
@NullMarked
package org.alipayrehearsal.api.reference;

import org.jspecify.annotations.NullMarked;
