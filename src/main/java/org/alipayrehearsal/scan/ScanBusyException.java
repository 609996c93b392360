package org.alipayrehearsal.scan;

import java.time.Duration;

/**
 * Too many pictures are being examined; this one was not. Trying again a little later
 * helps.
 */
public class ScanBusyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Duration retryAfter;

	ScanBusyException(Duration retryAfter) {
		super("Too many pictures are being examined");
		this.retryAfter = retryAfter;
	}

	/**
	 * When trying again is worth it.
	 * @return how long to wait
	 */
	public Duration retryAfter() {
		return this.retryAfter;
	}

}
