package org.alipayrehearsal.scan;

import java.time.Duration;

/**
 * Thrown if a picture cannot be examined because too many others are.
 */
public class ScanBusyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Duration retryAfter;

	ScanBusyException(Duration retryAfter) {
		super("Too many pictures are being examined");
		this.retryAfter = retryAfter;
	}

	/**
	 * {@return the time after which the client should retry}
	 */
	public Duration retryAfter() {
		return this.retryAfter;
	}

}
