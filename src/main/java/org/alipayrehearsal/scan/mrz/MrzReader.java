package org.alipayrehearsal.scan.mrz;

import org.alipayrehearsal.scan.pixel.DecodedPicture;
import org.jspecify.annotations.Nullable;

/**
 * Finds and reads the machine-readable zone of a passport or visa. Can be used by several
 * threads.
 */
public final class MrzReader {

	/**
	 * Reads a picture.
	 * @param picture the picture
	 * @return what was read, or null where no zone was found
	 */
	public @Nullable MrzReading read(DecodedPicture picture) {
		return null;
	}

}
