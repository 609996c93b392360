package org.alipayrehearsal.scan.mrz;

/**
 * A polynomial of at most second degree.
 *
 * @param constant its value at 0
 * @param linear the coefficient of x
 * @param quadratic the coefficient of x²
 */
record Parabola(double constant, double linear, double quadratic) {

	double at(double x) {
		return this.constant + (this.linear + this.quadratic * x) * x;
	}

	double slopeAt(double x) {
		return this.linear + 2 * this.quadratic * x;
	}

	/** Where it has a value, near to where its tangent in 0 has it. */
	double argumentOf(double value) {
		double x = (value - this.constant) / this.linear;
		for (int i = 0; i < 4; i++) {
			x -= (at(x) - value) / slopeAt(x);
		}
		return x;
	}

}
