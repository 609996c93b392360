package org.alipayrehearsal.scan.mrz;

import org.alipayrehearsal.scan.pixel.Region;

/**
 * A machine-readable zone that was found but cannot be read.
 *
 * @param reason why it cannot be read
 * @param region the region of what is seen of it, in the oriented picture
 */
public record UnreadMrz(Reason reason, Region region) {

	/**
	 * Why a zone cannot be read.
	 */
	public enum Reason {

		/** Too much of its lines is covered or outside of the picture. */
		COVERED,

		/** Its lines are tilted by more than about 22°. */
		TILTED,

		/** The picture is mirrored. */
		MIRRORED

	}

}
