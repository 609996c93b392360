package org.alipayrehearsal.scan.vp8;

import java.util.Arrays;

/**
 * Luma or chroma of a frame in whole macroblocks, with the border from which the outer
 * blocks are predicted: 127 above and 129 at the left.
 */
final class Plane {

	private static final int ABOVE = 127;

	private static final int LEFT = 129;

	/** Behind the right edge, above the first row, there are four more samples. */
	private static final int RIGHT = 4;

	final byte[] samples;

	/** The distance of two rows. */
	final int stride;

	Plane(int width, int height) {
		this.stride = 1 + width + RIGHT;
		this.samples = new byte[this.stride * (height + 1)];
		Arrays.fill(this.samples, 0, this.stride, (byte) ABOVE);
		for (int row = 1; row <= height; row++) {
			this.samples[row * this.stride] = (byte) LEFT;
		}
	}

	/**
	 * {@return the index of a sample}
	 */
	int at(int x, int y) {
		return (y + 1) * this.stride + x + 1;
	}

}
