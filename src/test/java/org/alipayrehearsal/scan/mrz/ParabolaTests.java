package org.alipayrehearsal.scan.mrz;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Polynomials go through their points.
 */
class ParabolaTests {

	@Test
	void whenPointsAreOnAParabolaShouldFindIt() {
		double[] x = { -3, -1, 0, 2, 5, 9 };
		double[] y = new double[x.length];
		for (int i = 0; i < x.length; i++) {
			y[i] = 4 - 2 * x[i] + 0.5 * x[i] * x[i];
		}
		y[3] = 1000;
		Parabola found = Parabola.fit(x, y, new boolean[] { true, true, true, false, true, true }, 2);
		if (found == null) {
			throw new AssertionError("No parabola was found");
		}
		assertThat(found.constant()).isEqualTo(4, within(1e-9));
		assertThat(found.linear()).isEqualTo(-2, within(1e-9));
		assertThat(found.quadratic()).isEqualTo(0.5, within(1e-9));
		assertThat(found.at(2)).isEqualTo(2, within(1e-9));
		assertThat(found.slopeAt(2)).isEqualTo(0, within(1e-9));
	}

	@Test
	void whenDegreeIsLowerShouldTakeTheMean() {
		Parabola mean = Parabola.fit(new double[] { 1, 2, 3 }, new double[] { 2, 4, 9 },
				new boolean[] { true, true, true }, 0);
		assertThat(mean).isEqualTo(new Parabola(5, 0, 0));
	}

	@Test
	void whenPointsDetermineNothingShouldFindNothing() {
		assertThat(Parabola.fit(new double[] { 1, 1 }, new double[] { 2, 3 }, new boolean[] { true, true }, 1))
			.isNull();
		assertThat(Parabola.fit(new double[] { 1 }, new double[] { 2 }, new boolean[] { false }, 0)).isNull();
	}

	@Test
	void whenValueIsAskedShouldFindItsArgument() {
		Parabola curve = new Parabola(10, 20, 0.1);
		assertThat(curve.argumentOf(curve.at(40))).isEqualTo(40, within(1e-6));
		assertThat(curve.argumentOf(curve.at(-3))).isEqualTo(-3, within(1e-6));
		Parabola falling = new Parabola(10, -20, 0.1);
		assertThat(falling.argumentOf(falling.at(40))).isEqualTo(40, within(1e-6));
		Parabola straight = new Parabola(10, 20, 0);
		assertThat(straight.argumentOf(70)).isEqualTo(3, within(1e-9));
		assertThat(new Parabola(0, 0, 2).argumentOf(8)).isEqualTo(2, within(1e-9));
		assertThat(curve.argumentOf(10)).isZero();
	}

	/** Newton's method ran away to numbers of any size. */
	@ParameterizedTest
	@ValueSource(doubles = { -125.000001, -126, -177, -200, -1e6, -1e300, Double.NEGATIVE_INFINITY, Double.NaN })
	void whenValueIsNeverReachedShouldHaveNoArgument(double value) {
		assertThat(new Parabola(0, 10, 0.2).argumentOf(value)).isNaN();
		assertThat(new Parabola(0, 10, -0.2).argumentOf(-value)).isNaN();
		assertThat(new Parabola(5, 0, 0).argumentOf(value)).isNaN();
	}

}
