/**
 * Tables as files: CSV and XLSX, read and written line by line. Nothing here knows the
 * form.
 */
@NullMarked
package org.alipayrehearsal.batch.sheet;

import org.jspecify.annotations.NullMarked;
