/**
 * The ways in which a bank may have stored a name, as a list to take along.
 */
@NullMarked
package org.alipayrehearsal.web.guide.names;

import org.jspecify.annotations.NullMarked;
