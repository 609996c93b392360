package org.alipayrehearsal.scan.mrz;

import org.jspecify.annotations.Nullable;

/**
 * Polynomials through points.
 */
final class LeastSquares {

	private LeastSquares() {
	}

	/**
	 * The polynomial with the least sum of squares.
	 * @param x where the points are
	 * @param y their values
	 * @param used which of them count
	 * @param degree 0 to 2
	 * @return the polynomial, or null where the points determine none
	 */
	static @Nullable Parabola polynomial(double[] x, double[] y, boolean[] used, int degree) {
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

	/** Gauss and Jordan, with the largest element of each column as pivot. */
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
