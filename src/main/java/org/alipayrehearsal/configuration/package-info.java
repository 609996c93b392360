/**
 * Clock, languages, limits and security.
 */
@NullMarked
package org.alipayrehearsal.configuration;

import org.jspecify.annotations.NullMarked;
