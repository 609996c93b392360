package org.alipayrehearsal.scan.vp8;

import java.util.Arrays;

/**
 * The residuals of a macroblock, sections 13 and 14.1: coefficients, multiplied by their
 * quantization steps.
 */
final class Residuals {

	private static final int[] ZIGZAG = { 0, 1, 4, 8, 5, 2, 3, 6, 9, 12, 13, 10, 7, 11, 14, 15 };

	/** The last one is that behind the last coefficient. */
	private static final int[] BANDS = { 0, 1, 2, 3, 6, 4, 5, 6, 6, 6, 6, 6, 6, 6, 6, 7, 0 };

	/** The probabilities of the bits of large values, from 11 on. */
	private static final int[][] EXTRA_BITS = { { 173, 148, 140 }, { 176, 155, 140, 135 }, { 180, 157, 141, 134, 130 },
			{ 254, 254, 243, 230, 196, 177, 153, 140, 133, 130, 129 } };

	/** Luma without its constant parts, the constant parts, chroma, luma. */
	private static final int LUMA_AFTER_Y2 = 0;

	private static final int Y2 = 1;

	private static final int CHROMA = 2;

	private static final int LUMA = 3;

	private static final int BLOCK = 16;

	/** 16 of luma, 4 of blue, 4 of red. */
	private static final int BLOCKS = 24;

	private static final int HIGHEST_INDEX = 127;

	private static final int HIGHEST_OF_CHROMA = 117;

	private static final int LEAST_STEP_OF_Y2 = 8;

	/** The contexts of a column or of a row: 4 of luma, 2 of blue, 2 of red, Y2. */
	private static final int CONTEXTS = 9;

	private static final int CONTEXT_OF_Y2 = 8;

	private final int[] probabilities = Tables.RFC_6386.coefficients().clone();

	/** By segment: luma, Y2 and chroma, the constant part and others. */
	private final int[][] steps = new int[4][6];

	private final int[] above;

	private final int[] left = new int[CONTEXTS];

	private final int[] coefficients = new int[BLOCKS * BLOCK];

	private final int[] constants = new int[BLOCK];

	/** The number of coefficients of each block up to the last one that is not 0. */
	private final int[] counts = new int[BLOCKS];

	Residuals(int columns) {
		this.above = new int[columns * CONTEXTS];
	}

	void setSteps(int segment, int base, int[] offsets) {
		int[] dc = Tables.RFC_6386.dcSteps();
		int[] ac = Tables.RFC_6386.acSteps();
		int[] of = this.steps[segment];
		of[0] = dc[index(base + offsets[0], HIGHEST_INDEX)];
		of[1] = ac[index(base, HIGHEST_INDEX)];
		of[2] = 2 * dc[index(base + offsets[1], HIGHEST_INDEX)];
		of[3] = Math.max(LEAST_STEP_OF_Y2, ac[index(base + offsets[2], HIGHEST_INDEX)] * 155 / 100);
		of[4] = dc[index(base + offsets[3], HIGHEST_OF_CHROMA)];
		of[5] = ac[index(base + offsets[4], HIGHEST_INDEX)];
	}

	private static int index(int index, int highest) {
		return Math.max(0, Math.min(highest, index));
	}

	void readProbabilities(BooleanDecoder in) {
		int[] updates = Tables.RFC_6386.coefficientUpdates();
		for (int i = 0; i < updates.length; i++) {
			if (in.bit(updates[i]) == 1) {
				this.probabilities[i] = in.number(8);
			}
		}
	}

	void beginRow() {
		Arrays.fill(this.left, 0);
	}

	/**
	 * Reads the residuals of a macroblock.
	 * @param in the partition
	 * @param column the column of the macroblock
	 * @param segment its segment
	 * @param hasY2 whether the constant parts of luma are a block of their own
	 * @param skipped whether the macroblock has none
	 * @return whether there are any
	 */
	boolean read(BooleanDecoder in, int column, int segment, boolean hasY2, boolean skipped) {
		int top = column * CONTEXTS;
		if (skipped) {
			int contexts = hasY2 ? CONTEXTS : CONTEXT_OF_Y2;
			Arrays.fill(this.above, top, top + contexts, 0);
			Arrays.fill(this.left, 0, contexts, 0);
			return false;
		}
		Arrays.fill(this.coefficients, 0);
		int[] of = this.steps[segment];
		boolean any = false;
		int first = 0;
		int type = LUMA;
		if (hasY2) {
			Arrays.fill(this.constants, 0);
			int context = this.above[top + CONTEXT_OF_Y2] + this.left[CONTEXT_OF_Y2];
			int count = read(in, Y2, context, 0, of[2], of[3], this.constants, 0);
			this.above[top + CONTEXT_OF_Y2] = (count > 0) ? 1 : 0;
			this.left[CONTEXT_OF_Y2] = (count > 0) ? 1 : 0;
			if (count > 0) {
				Prediction.inverseWalshHadamard(this.constants);
			}
			first = 1;
			type = LUMA_AFTER_Y2;
		}
		for (int i = 0; i < BLOCK; i++) {
			int x = top + i % 4;
			int y = i / 4;
			int count = read(in, type, this.above[x] + this.left[y], first, of[0], of[1], this.coefficients, i * BLOCK);
			this.above[x] = (count > first) ? 1 : 0;
			this.left[y] = (count > first) ? 1 : 0;
			this.counts[i] = (count > first) ? count : 0;
			if (hasY2) {
				this.coefficients[i * BLOCK] = this.constants[i];
				this.counts[i] = Math.max(this.counts[i], (this.constants[i] != 0) ? 1 : 0);
			}
			any |= this.counts[i] > 0;
		}
		for (int i = BLOCK; i < BLOCKS; i++) {
			int colour = 4 + (i - BLOCK) / 4 * 2;
			int x = top + colour + i % 2;
			int y = colour + i % 4 / 2;
			int count = read(in, CHROMA, this.above[x] + this.left[y], 0, of[4], of[5], this.coefficients, i * BLOCK);
			this.above[x] = (count > 0) ? 1 : 0;
			this.left[y] = (count > 0) ? 1 : 0;
			any |= count > 0;
			this.counts[i] = count;
		}
		return any;
	}

	/**
	 * Reads the coefficients of a block, section 13.2.
	 * @return the number of coefficients up to the last one that is not 0
	 */
	private int read(BooleanDecoder in, int type, int context, int first, int dcStep, int acStep, int[] out, int from) {
		int[] p = this.probabilities;
		int ofType = type * Tables.TYPE;
		int at = ofType + BANDS[first] * Tables.BAND + context * Tables.CONTEXT;
		int i = first;
		while (i < BLOCK) {
			if (in.bit(p[at]) == 0) {
				return i;
			}
			while (in.bit(p[at + 1]) == 0) {
				i++;
				if (i == BLOCK) {
					return BLOCK;
				}
				at = ofType + BANDS[i] * Tables.BAND;
			}
			int next = ofType + BANDS[i + 1] * Tables.BAND;
			int value = 1;
			if (in.bit(p[at + 2]) == 0) {
				at = next + Tables.CONTEXT;
			}
			else {
				value = readLarge(in, p, at);
				at = next + 2 * Tables.CONTEXT;
			}
			int step = (i > 0) ? acStep : dcStep;
			out[from + ZIGZAG[i]] = (in.bit(128) == 1) ? -value * step : value * step;
			i++;
		}
		return BLOCK;
	}

	private static int readLarge(BooleanDecoder in, int[] p, int at) {
		if (in.bit(p[at + 3]) == 0) {
			return (in.bit(p[at + 4]) == 0) ? 2 : 3 + in.bit(p[at + 5]);
		}
		if (in.bit(p[at + 6]) == 0) {
			return (in.bit(p[at + 7]) == 0) ? 5 + in.bit(159) : 7 + 2 * in.bit(165) + in.bit(145);
		}
		int high = in.bit(p[at + 8]);
		int category = 2 * high + in.bit(p[at + 9 + high]);
		int value = 0;
		for (int probability : EXTRA_BITS[category]) {
			value = 2 * value + in.bit(probability);
		}
		return value + 3 + (8 << category);
	}

	/**
	 * Adds the residuals of a subblock to its prediction.
	 */
	void add(Prediction prediction, Plane plane, int at, int block) {
		if (this.counts[block] > 1) {
			prediction.add(plane, at, this.coefficients, block * BLOCK);
		}
		else if (this.counts[block] == 1) {
			Prediction.addConstant(plane, at, this.coefficients[block * BLOCK]);
		}
	}

}
