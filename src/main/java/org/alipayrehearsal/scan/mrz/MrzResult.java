package org.alipayrehearsal.scan.mrz;

import org.jspecify.annotations.Nullable;

/**
 * The result of searching a picture for a machine-readable zone. At most one of the two
 * is given.
 *
 * @param reading the reading of the zone, or null if none was read
 * @param unread a zone that was found but not read, or null
 */
public record MrzResult(@Nullable MrzReading reading, @Nullable UnreadMrz unread) {

	/** No zone was found. */
	static final MrzResult NONE = new MrzResult(null, null);

}
