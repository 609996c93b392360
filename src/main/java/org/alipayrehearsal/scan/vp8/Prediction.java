package org.alipayrehearsal.scan.vp8;

/**
 * Prediction of blocks from the samples above and at the left, section 12, and the
 * addition of residuals, section 14.
 */
final class Prediction {

	static final int DC = 0;

	static final int VERTICAL = 1;

	static final int HORIZONTAL = 2;

	static final int TRUE_MOTION = 3;

	private static final int SUB_TRUE_MOTION = 1;

	private static final int SUB_VERTICAL = 2;

	private static final int SUB_HORIZONTAL = 3;

	private static final int SUB_LEFT_DOWN = 4;

	private static final int SUB_RIGHT_DOWN = 5;

	private static final int SUB_VERTICAL_RIGHT = 6;

	private static final int SUB_VERTICAL_LEFT = 7;

	private static final int SUB_HORIZONTAL_DOWN = 8;

	private static final int SUB_HORIZONTAL_UP = 9;

	/** The square roots of 2 times the cosine and sine of π/8, times 65,536. */
	private static final int COSINE = 85_627;

	private static final int SINE = 35_468;

	private static final int SIDE = 4;

	/** L, K, J, I, the corner, and A to H of the RFC. */
	private final int[] edge = new int[13];

	private final int[] columns = new int[SIDE * SIDE];

	/**
	 * Predicts a block of luma or chroma as a whole.
	 * @param plane the plane
	 * @param at the index of the block's first sample
	 * @param side the side of the block, 8 or 16
	 * @param mode the mode
	 * @param top whether there is a block above
	 * @param left whether there is a block at the left
	 */
	void predict(Plane plane, int at, int side, int mode, boolean top, boolean left) {
		byte[] samples = plane.samples;
		int stride = plane.stride;
		switch (mode) {
			case VERTICAL -> {
				for (int y = 0; y < side; y++) {
					System.arraycopy(samples, at - stride, samples, at + y * stride, side);
				}
			}
			case HORIZONTAL -> {
				for (int y = 0; y < side; y++) {
					fill(samples, at + y * stride, side, samples[at + y * stride - 1]);
				}
			}
			case TRUE_MOTION -> trueMotion(samples, stride, at, side);
			default -> {
				byte mean = (byte) mean(samples, stride, at, side, top, left);
				for (int y = 0; y < side; y++) {
					fill(samples, at + y * stride, side, mean);
				}
			}
		}
	}

	private static int mean(byte[] samples, int stride, int at, int side, boolean top, boolean left) {
		if (!top && !left) {
			return 128;
		}
		int sum = 0;
		for (int i = 0; i < side; i++) {
			sum += top ? samples[at - stride + i] & 0xff : 0;
			sum += left ? samples[at + i * stride - 1] & 0xff : 0;
		}
		int count = (top && left) ? 2 * side : side;
		return (sum + count / 2) / count;
	}

	private static void fill(byte[] samples, int at, int count, byte value) {
		for (int i = at; i < at + count; i++) {
			samples[i] = value;
		}
	}

	private static void trueMotion(byte[] samples, int stride, int at, int side) {
		int corner = samples[at - stride - 1] & 0xff;
		for (int y = 0; y < side; y++) {
			int row = at + y * stride;
			int difference = (samples[row - 1] & 0xff) - corner;
			for (int x = 0; x < side; x++) {
				samples[row + x] = clipped((samples[at - stride + x] & 0xff) + difference);
			}
		}
	}

	/**
	 * Predicts a subblock of luma.
	 * @param plane the plane
	 * @param at the index of its first sample
	 * @param mode its mode
	 * @param aboveRight the index of the four samples above at the right
	 */
	void predictSubblock(Plane plane, int at, int mode, int aboveRight) {
		byte[] samples = plane.samples;
		int stride = plane.stride;
		if (mode == SUB_TRUE_MOTION) {
			trueMotion(samples, stride, at, SIDE);
			return;
		}
		int[] e = this.edge;
		for (int i = 0; i < SIDE; i++) {
			e[i] = samples[at + (SIDE - 1 - i) * stride - 1] & 0xff;
			e[5 + i] = samples[at - stride + i] & 0xff;
			e[9 + i] = samples[aboveRight + i] & 0xff;
		}
		e[4] = samples[at - stride - 1] & 0xff;
		switch (mode) {
			case SUB_VERTICAL -> {
				for (int x = 0; x < SIDE; x++) {
					byte value = (byte) smooth(e, 5 + x);
					for (int y = 0; y < SIDE; y++) {
						samples[at + y * stride + x] = value;
					}
				}
			}
			case SUB_HORIZONTAL -> {
				fill(samples, at, SIDE, (byte) smooth(e, 3));
				fill(samples, at + stride, SIDE, (byte) smooth(e, 2));
				fill(samples, at + 2 * stride, SIDE, (byte) smooth(e, 1));
				fill(samples, at + 3 * stride, SIDE, (byte) ((e[1] + 3 * e[0] + 2) >> 2));
			}
			case SUB_LEFT_DOWN -> {
				for (int y = 0; y < SIDE; y++) {
					for (int x = 0; x < SIDE; x++) {
						int i = 6 + x + y;
						samples[at + y * stride + x] = (byte) ((i < 12) ? smooth(e, i) : (e[11] + 3 * e[12] + 2) >> 2);
					}
				}
			}
			case SUB_RIGHT_DOWN -> {
				for (int y = 0; y < SIDE; y++) {
					for (int x = 0; x < SIDE; x++) {
						samples[at + y * stride + x] = (byte) smooth(e, 4 + x - y);
					}
				}
			}
			case SUB_VERTICAL_RIGHT -> verticalRight(samples, stride, at);
			case SUB_VERTICAL_LEFT -> verticalLeft(samples, stride, at);
			case SUB_HORIZONTAL_DOWN -> horizontalDown(samples, stride, at);
			case SUB_HORIZONTAL_UP -> horizontalUp(samples, stride, at);
			default -> {
				int sum = 4;
				for (int i = 0; i < SIDE; i++) {
					sum += e[i] + e[5 + i];
				}
				for (int y = 0; y < SIDE; y++) {
					fill(samples, at + y * stride, SIDE, (byte) (sum >> 3));
				}
			}
		}
	}

	private void verticalRight(byte[] samples, int stride, int at) {
		int[] e = this.edge;
		for (int x = 0; x < SIDE; x++) {
			samples[at + x] = (byte) middle(e, 4 + x);
			samples[at + stride + x] = (byte) smooth(e, 4 + x);
		}
		samples[at + 2 * stride] = (byte) smooth(e, 3);
		samples[at + 3 * stride] = (byte) smooth(e, 2);
		System.arraycopy(samples, at, samples, at + 2 * stride + 1, SIDE - 1);
		System.arraycopy(samples, at + stride, samples, at + 3 * stride + 1, SIDE - 1);
	}

	private void verticalLeft(byte[] samples, int stride, int at) {
		int[] e = this.edge;
		for (int x = 0; x < SIDE; x++) {
			samples[at + x] = (byte) middle(e, 5 + x);
			samples[at + stride + x] = (byte) smooth(e, 6 + x);
		}
		System.arraycopy(samples, at + 1, samples, at + 2 * stride, SIDE - 1);
		System.arraycopy(samples, at + stride + 1, samples, at + 3 * stride, SIDE - 1);
		samples[at + 2 * stride + 3] = (byte) smooth(e, 10);
		samples[at + 3 * stride + 3] = (byte) smooth(e, 11);
	}

	private void horizontalDown(byte[] samples, int stride, int at) {
		int[] e = this.edge;
		for (int y = 0; y < SIDE; y++) {
			int row = at + y * stride;
			samples[row] = (byte) middle(e, 3 - y);
			samples[row + 1] = (byte) smooth(e, 4 - y);
			if (y == 0) {
				samples[row + 2] = (byte) smooth(e, 5);
				samples[row + 3] = (byte) smooth(e, 6);
			}
			else {
				samples[row + 2] = samples[row - stride];
				samples[row + 3] = samples[row - stride + 1];
			}
		}
	}

	private void horizontalUp(byte[] samples, int stride, int at) {
		int[] e = this.edge;
		byte last = (byte) e[0];
		for (int y = 0; y < SIDE; y++) {
			for (int x = 0; x < SIDE; x++) {
				int i = 2 * y + x;
				int from = 3 - i / 2;
				samples[at + y * stride + x] = (i > 5) ? last : (i == 5) ? (byte) ((e[1] + 3 * e[0] + 2) >> 2)
						: (byte) ((i % 2 == 0) ? middle(e, from - 1) : smooth(e, from - 1));
			}
		}
	}

	/** The mean of a sample of the edge and the next one. */
	private static int middle(int[] edge, int i) {
		return (edge[i] + edge[i + 1] + 1) >> 1;
	}

	/** The mean of a sample, weighted twice, and both of its neighbours. */
	private static int smooth(int[] edge, int i) {
		return (edge[i - 1] + 2 * edge[i] + edge[i + 1] + 2) >> 2;
	}

	/**
	 * Adds the residuals of a subblock.
	 * @param plane the plane
	 * @param at the index of its first sample
	 * @param coefficients the coefficients
	 * @param from the index of the first one
	 */
	void add(Plane plane, int at, int[] coefficients, int from) {
		int[] c = this.columns;
		for (int i = 0; i < SIDE; i++) {
			int in = from + i;
			int a = coefficients[in] + coefficients[in + 8];
			int b = coefficients[in] - coefficients[in + 8];
			int m = scaled(coefficients[in + 4], SINE) - scaled(coefficients[in + 12], COSINE);
			int n = scaled(coefficients[in + 4], COSINE) + scaled(coefficients[in + 12], SINE);
			c[4 * i] = a + n;
			c[4 * i + 1] = b + m;
			c[4 * i + 2] = b - m;
			c[4 * i + 3] = a - n;
		}
		byte[] samples = plane.samples;
		for (int y = 0; y < SIDE; y++) {
			int a = c[y] + c[y + 8] + 4;
			int b = c[y] - c[y + 8] + 4;
			int m = scaled(c[y + 4], SINE) - scaled(c[y + 12], COSINE);
			int n = scaled(c[y + 4], COSINE) + scaled(c[y + 12], SINE);
			int row = at + y * plane.stride;
			samples[row] = clipped((samples[row] & 0xff) + ((a + n) >> 3));
			samples[row + 1] = clipped((samples[row + 1] & 0xff) + ((b + m) >> 3));
			samples[row + 2] = clipped((samples[row + 2] & 0xff) + ((b - m) >> 3));
			samples[row + 3] = clipped((samples[row + 3] & 0xff) + ((a - n) >> 3));
		}
	}

	/** Adds the residual of a subblock that has a constant part only. */
	static void addConstant(Plane plane, int at, int coefficient) {
		int residual = (coefficient + 4) >> 3;
		for (int y = 0; y < SIDE; y++) {
			int row = at + y * plane.stride;
			for (int x = row; x < row + SIDE; x++) {
				plane.samples[x] = clipped((plane.samples[x] & 0xff) + residual);
			}
		}
	}

	/**
	 * Computes the constant parts of the 16 subblocks of luma, section 14.3.
	 * @param coefficients the coefficients of the block Y2; then the constant parts
	 */
	static void inverseWalshHadamard(int[] coefficients) {
		int[] c = coefficients;
		for (int i = 0; i < SIDE; i++) {
			int a = c[i] + c[i + 12];
			int b = c[i + 4] + c[i + 8];
			int m = c[i + 4] - c[i + 8];
			int n = c[i] - c[i + 12];
			c[i] = a + b;
			c[i + 4] = n + m;
			c[i + 8] = a - b;
			c[i + 12] = n - m;
		}
		for (int i = 0; i < c.length; i += SIDE) {
			int a = c[i] + c[i + 3] + 3;
			int b = c[i + 1] + c[i + 2];
			int m = c[i + 1] - c[i + 2];
			int n = c[i] - c[i + 3] + 3;
			c[i] = (a + b) >> 3;
			c[i + 1] = (n + m) >> 3;
			c[i + 2] = (a - b) >> 3;
			c[i + 3] = (n - m) >> 3;
		}
	}

	private static int scaled(int value, int factor) {
		return (int) (((long) value * factor) >> 16);
	}

	static byte clipped(int value) {
		return (byte) (((value & ~0xff) == 0) ? value : (value < 0) ? 0 : 255);
	}

}
