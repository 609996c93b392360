/**
 * The machine-readable zone of passports and visas, ICAO Doc 9303: found, read and
 * checked.
 */
@NullMarked
package org.alipayrehearsal.scan.mrz;

import org.jspecify.annotations.NullMarked;
