/**
 * The machine-readable zone of passports and visas, ICAO Doc 9303: finding, reading and
 * checking it.
 */
@NullMarked
package org.alipayrehearsal.scan.mrz;

import org.jspecify.annotations.NullMarked;
