package org.alipayrehearsal.scan.mrz;

import org.jspecify.annotations.Nullable;

/**
 * A polynomial of at most second degree, which can be fitted to points by least squares.
 *
 * @param constant its value at 0
 * @param linear the coefficient of x
 * @param quadratic the coefficient of x²
 */
record Parabola(double constant, double linear, double quadratic) {

	/** Rounds of a robust fit, each without the outliers of the one before. */
	private static final int ROUNDS = 3;

	/** Residuals above this share of the letters' height are outliers. */
	private static final double INLIER = 0.16;

	double at(double x) {
		return this.constant + (this.linear + this.quadratic * x) * x;
	}

	double slopeAt(double x) {
		return this.linear + 2 * this.quadratic * x;
	}

	/**
	 * Returns the x at which the parabola has a value, on the side of its vertex where 0
	 * is.
	 * @param value the value
	 * @return the argument, or NaN if the parabola never reaches the value
	 */
	double argumentOf(double value) {
		double difference = value - this.constant;
		double root = Math.sqrt(this.linear * this.linear + 4 * this.quadratic * difference);
		// Of the same sign, the two terms of the divisor never cancel each other out.
		double x = 2 * difference / (this.linear + Math.copySign(root, this.linear));
		return Double.isFinite(x) ? x : Double.NaN;
	}

	/**
	 * Fits a polynomial to points by least squares.
	 * @param x where the points are
	 * @param y their values
	 * @param used which of them count
	 * @param degree 0 to 2
	 * @return the polynomial, or null if the points do not determine one
	 */
	static @Nullable Parabola fit(double[] x, double[] y, boolean[] used, int degree) {
		int terms = degree + 1;
		double[][] equations = new double[terms][terms + 1];
		for (int point = 0; point < x.length; point++) {
			if (used[point]) {
				double[] powers = { 1, x[point], x[point] * x[point] };
				for (int i = 0; i < terms; i++) {
					for (int j = 0; j < terms; j++) {
						equations[i][j] += powers[i] * powers[j];
					}
					equations[i][terms] += powers[i] * y[point];
				}
			}
		}
		return solve(equations);
	}

	/**
	 * Fits a polynomial of the highest degree that the number and the spread of the
	 * points allow, and leaves out outliers.
	 * @param x where the points are along the line
	 * @param y their values
	 * @param used which of them count; outliers are unset
	 * @param high the letters' height in pixels
	 * @param length the line's length in pixels
	 * @param degree the highest degree, 0 to 2
	 * @param otherwise the constant value if there are no points
	 * @return the polynomial
	 */
	static Parabola fitRobustly(double[] x, double[] y, boolean[] used, double high, double length, int degree,
			double otherwise) {
		Parabola curve = new Parabola(otherwise, 0, 0);
		for (int round = 0; round < ROUNDS; round++) {
			Parabola fitted = fit(x, y, used, Math.min(degree, highestDegree(x, used, length)));
			if (fitted == null) {
				return curve;
			}
			curve = fitted;
			boolean[] near = new boolean[used.length];
			int remaining = 0;
			for (int i = 0; i < x.length; i++) {
				near[i] = used[i] && Math.abs(y[i] - curve.at(x[i])) < INLIER * high;
				remaining += near[i] ? 1 : 0;
			}
			if (remaining >= 3) {
				System.arraycopy(near, 0, used, 0, used.length);
			}
		}
		return curve;
	}

	private static int highestDegree(double[] x, boolean[] used, double length) {
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
		if (count >= 14 && to - from > 0.6 * length) {
			return 2;
		}
		return (count > 4 && to - from > 0.3 * length) ? 1 : 0;
	}

	/** Gauss-Jordan elimination with partial pivoting. */
	private static @Nullable Parabola solve(double[][] equations) {
		int terms = equations.length;
		for (int i = 0; i < terms; i++) {
			int pivot = i;
			for (int row = i + 1; row < terms; row++) {
				if (Math.abs(equations[row][i]) > Math.abs(equations[pivot][i])) {
					pivot = row;
				}
			}
			double[] swapped = equations[i];
			equations[i] = equations[pivot];
			equations[pivot] = swapped;
			if (Math.abs(equations[i][i]) < 1e-12) {
				return null;
			}
			for (int row = 0; row < terms; row++) {
				if (row != i) {
					double factor = equations[row][i] / equations[i][i];
					for (int column = i; column <= terms; column++) {
						equations[row][column] -= factor * equations[i][column];
					}
				}
			}
		}
		double[] solution = new double[3];
		for (int i = 0; i < terms; i++) {
			solution[i] = equations[i][terms] / equations[i][i];
		}
		return new Parabola(solution[0], solution[1], solution[2]);
	}

}
