/**
 * The spellings in which a bank may have recorded a name, as a list to print.
 */
@NullMarked
package org.alipayrehearsal.web.guide.names;

import org.jspecify.annotations.NullMarked;
