package org.alipayrehearsal.scan.vp8;

/**
 * Smooths the edges of macroblocks and subblocks, section 15. Prediction uses samples
 * before they are smoothed, so that a frame is decoded as a whole first.
 */
final class LoopFilter {

	private static final int MACROBLOCK = 16;

	private static final int SUBBLOCK = 4;

	private final byte[] samples;

	private final int stride;

	/** The side of a macroblock in this plane. */
	private final int side;

	/**
	 * Creates a filter.
	 * @param plane the plane
	 * @param side the side of a macroblock in it
	 */
	LoopFilter(Plane plane, int side) {
		this.samples = plane.samples;
		this.stride = plane.stride;
		this.side = side;
	}

	/**
	 * Smooths the edges of a macroblock.
	 * @param at the index of its first sample
	 * @param left whether there is a macroblock at the left
	 * @param top whether there is a macroblock above
	 * @param inner whether its subblocks are smoothed too
	 * @param strength how strongly
	 */
	void smooth(int at, boolean left, boolean top, boolean inner, Strength strength) {
		int outerLimit = 2 * (strength.limit + SUBBLOCK) + 1;
		int innerLimit = 2 * strength.limit + 1;
		if (left) {
			smoothEdge(at, 1, this.stride, outerLimit, strength, true);
		}
		if (inner) {
			for (int i = SUBBLOCK; i < this.side; i += SUBBLOCK) {
				smoothEdge(at + i, 1, this.stride, innerLimit, strength, false);
			}
		}
		if (top) {
			smoothEdge(at, this.stride, 1, outerLimit, strength, true);
		}
		if (inner) {
			for (int i = SUBBLOCK; i < this.side; i += SUBBLOCK) {
				smoothEdge(at + i * this.stride, this.stride, 1, innerLimit, strength, false);
			}
		}
	}

	/** Smooths luma as the simple filter does. */
	void smoothSimply(int at, boolean left, boolean top, boolean inner, Strength strength) {
		int outerLimit = 2 * (strength.limit + SUBBLOCK) + 1;
		int innerLimit = 2 * strength.limit + 1;
		if (left) {
			simple(at, 1, this.stride, outerLimit);
		}
		if (inner) {
			for (int i = SUBBLOCK; i < MACROBLOCK; i += SUBBLOCK) {
				simple(at + i, 1, this.stride, innerLimit);
			}
		}
		if (top) {
			simple(at, this.stride, 1, outerLimit);
		}
		if (inner) {
			for (int i = SUBBLOCK; i < MACROBLOCK; i += SUBBLOCK) {
				simple(at + i * this.stride, this.stride, 1, innerLimit);
			}
		}
	}

	private void simple(int start, int across, int along, int limit) {
		byte[] s = this.samples;
		for (int i = 0, at = start; i < this.side; i++, at += along) {
			int p1 = s[at - 2 * across] & 0xff;
			int p0 = s[at - across] & 0xff;
			int q0 = s[at] & 0xff;
			int q1 = s[at + across] & 0xff;
			if (4 * Math.abs(p0 - q0) + Math.abs(p1 - q1) <= limit) {
				two(at, across, p1, p0, q0, q1);
			}
		}
	}

	/**
	 * Smooths an edge: of macroblocks by six samples, of subblocks by four, and by two
	 * where it may be an edge of the picture.
	 */
	private void smoothEdge(int start, int across, int along, int limit, Strength strength, boolean ofMacroblocks) {
		byte[] s = this.samples;
		for (int i = 0, at = start; i < this.side; i++, at += along) {
			int p1 = s[at - 2 * across] & 0xff;
			int p0 = s[at - across] & 0xff;
			int q0 = s[at] & 0xff;
			int q1 = s[at + across] & 0xff;
			if (4 * Math.abs(p0 - q0) + Math.abs(p1 - q1) > limit) {
				continue;
			}
			int p2 = s[at - 3 * across] & 0xff;
			int q2 = s[at + 2 * across] & 0xff;
			if (isRough(at, across, p2, p1, p0, q0, q1, q2, strength.interior)) {
				continue;
			}
			if (Math.abs(p1 - p0) > strength.edge || Math.abs(q1 - q0) > strength.edge) {
				two(at, across, p1, p0, q0, q1);
			}
			else if (ofMacroblocks) {
				six(at, across, p2, p1, p0, q0, q1, q2);
			}
			else {
				four(at, across, p1, p0, q0, q1);
			}
		}
	}

	private boolean isRough(int at, int across, int p2, int p1, int p0, int q0, int q1, int q2, int limit) {
		int p3 = this.samples[at - 4 * across] & 0xff;
		int q3 = this.samples[at + 3 * across] & 0xff;
		return Math.abs(p3 - p2) > limit || Math.abs(p2 - p1) > limit || Math.abs(p1 - p0) > limit
				|| Math.abs(q3 - q2) > limit || Math.abs(q2 - q1) > limit || Math.abs(q1 - q0) > limit;
	}

	/** Changes the two samples at an edge. */
	private void two(int at, int across, int p1, int p0, int q0, int q1) {
		int a = 3 * (q0 - p0) + signed(p1 - q1);
		this.samples[at - across] = Prediction.clipped(p0 + eighth(a + 3));
		this.samples[at] = Prediction.clipped(q0 - eighth(a + 4));
	}

	/** Changes the four samples at an edge. */
	private void four(int at, int across, int p1, int p0, int q0, int q1) {
		int a = 3 * (q0 - p0);
		int a1 = eighth(a + 4);
		int a2 = eighth(a + 3);
		int a3 = (a1 + 1) >> 1;
		this.samples[at - 2 * across] = Prediction.clipped(p1 + a3);
		this.samples[at - across] = Prediction.clipped(p0 + a2);
		this.samples[at] = Prediction.clipped(q0 - a1);
		this.samples[at + across] = Prediction.clipped(q1 - a3);
	}

	/** Changes the six samples at an edge. */
	private void six(int at, int across, int p2, int p1, int p0, int q0, int q1, int q2) {
		int a = signed(3 * (q0 - p0) + signed(p1 - q1));
		int a1 = (27 * a + 63) >> 7;
		int a2 = (18 * a + 63) >> 7;
		int a3 = (9 * a + 63) >> 7;
		this.samples[at - 3 * across] = Prediction.clipped(p2 + a3);
		this.samples[at - 2 * across] = Prediction.clipped(p1 + a2);
		this.samples[at - across] = Prediction.clipped(p0 + a1);
		this.samples[at] = Prediction.clipped(q0 - a1);
		this.samples[at + across] = Prediction.clipped(q1 - a2);
		this.samples[at + 2 * across] = Prediction.clipped(q2 - a3);
	}

	private static int signed(int value) {
		return Math.max(-128, Math.min(127, value));
	}

	private static int eighth(int value) {
		return Math.max(-16, Math.min(15, value >> 3));
	}

	/**
	 * How strongly edges are smoothed.
	 *
	 * @param limit the limit of the difference across an edge, or 0 for none
	 * @param interior the limit of the differences beside the edge
	 * @param edge the difference beside an edge from which it is one of the picture
	 */
	record Strength(int limit, int interior, int edge) {

		/**
		 * {@return the strength of a level}
		 * @param level from 0 to 63
		 * @param sharpness from 0 to 7
		 */
		static Strength of(int level, int sharpness) {
			if (level == 0) {
				return new Strength(0, 0, 0);
			}
			int interior = level >> ((sharpness > 4) ? 2 : (sharpness > 0) ? 1 : 0);
			if (sharpness > 0) {
				interior = Math.min(interior, 9 - sharpness);
			}
			interior = Math.max(interior, 1);
			return new Strength(2 * level + interior, interior, (level >= 40) ? 2 : (level >= 15) ? 1 : 0);
		}

	}

}
