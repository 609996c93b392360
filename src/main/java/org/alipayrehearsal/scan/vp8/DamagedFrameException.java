package org.alipayrehearsal.scan.vp8;

/**
 * A frame ends too early, or is none that this package reads.
 */
public final class DamagedFrameException extends RuntimeException {

	DamagedFrameException() {
		super("The frame is damaged", null, false, false);
	}

}
