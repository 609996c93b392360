/**
 * Reading and writing of tables as CSV and XLSX, row by row and independent of the form.
 */
@NullMarked
package org.alipayrehearsal.batch.sheet;

import org.jspecify.annotations.NullMarked;
