package org.alipayrehearsal.scan.mrz;

/**
 * Curves through points some of which are far off.
 */
final class SmoothCurve {

	private static final int ROUNDS = 3;

	/** Points farther off than this share of the letters' height are left out. */
	private static final double NEAR = 0.16;

	private SmoothCurve() {
	}

	/**
	 * A curve of as high a degree as the points' number and spread allow.
	 * @param x where the points are along the line
	 * @param y their values
	 * @param used which of them count; those that are left out are unset
	 * @param high the letters' height in pixels
	 * @param length the line's length in pixels
	 * @param degree the highest degree, 0 to 2
	 * @param otherwise the value where there are no points
	 * @return the curve
	 */
	static Parabola through(double[] x, double[] y, boolean[] used, double high, double length, int degree,
			double otherwise) {
		Parabola curve = new Parabola(otherwise, 0, 0);
		for (int round = 0; round < ROUNDS; round++) {
			int count = 0;
			double from = Double.MAX_VALUE;
			double to = -Double.MAX_VALUE;
			for (int i = 0; i < x.length; i++) {
				if (used[i]) {
					count++;
					from = Math.min(from, x[i]);
					to = Math.max(to, x[i]);
				}
			}
			int allowed = (count >= 14 && to - from > 0.6 * length) ? 2
					: (count > 4 && to - from > 0.3 * length) ? 1 : 0;
			Parabola fitted = LeastSquares.polynomial(x, y, used, Math.min(degree, allowed));
			if (fitted == null) {
				return curve;
			}
			curve = fitted;
			boolean[] near = new boolean[used.length];
			int remaining = 0;
			for (int i = 0; i < x.length; i++) {
				near[i] = used[i] && Math.abs(y[i] - curve.at(x[i])) < NEAR * high;
				remaining += near[i] ? 1 : 0;
			}
			if (remaining >= 3) {
				System.arraycopy(near, 0, used, 0, used.length);
			}
		}
		return curve;
	}

}
