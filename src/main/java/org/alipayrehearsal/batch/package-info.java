/**
 * Many applications at once: CSV and XLSX in, a line of result for each line out.
 */
@NullMarked
package org.alipayrehearsal.batch;

import org.jspecify.annotations.NullMarked;
