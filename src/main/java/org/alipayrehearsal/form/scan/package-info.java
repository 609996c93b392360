/**
 * The rules on scans and on what is read from them.
 */
@NullMarked
package org.alipayrehearsal.form.scan;

import org.jspecify.annotations.NullMarked;
