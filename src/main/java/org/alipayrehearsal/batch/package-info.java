/**
 * Batch checks: reads applications as CSV or XLSX and writes one result for each line.
 */
@NullMarked
package org.alipayrehearsal.batch;

import org.jspecify.annotations.NullMarked;
