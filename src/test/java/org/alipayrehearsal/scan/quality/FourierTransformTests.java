package org.alipayrehearsal.scan.quality;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FourierTransformTests {

	@Test
	void whenSquareIsTransformedShouldBeAsDefined() {
		int side = 8;
		double[] real = new double[side * side];
		double[] imaginary = new double[side * side];
		for (int i = 0; i < real.length; i++) {
			real[i] = (i * 37 + 11) % 23;
			imaginary[i] = (i * 17 + 5) % 13;
		}
		double[] before = real.clone();
		double[] imaginaryBefore = imaginary.clone();
		FourierTransform.transform(real, imaginary, side);
		for (int frequency = 0; frequency < real.length; frequency++) {
			double a = 0;
			double b = 0;
			for (int i = 0; i < before.length; i++) {
				double angle = -2 * Math.PI * (frequency % side * (i % side) + frequency / side * (i / side))
						/ (double) side;
				a += before[i] * Math.cos(angle) - imaginaryBefore[i] * Math.sin(angle);
				b += before[i] * Math.sin(angle) + imaginaryBefore[i] * Math.cos(angle);
			}
			assertThat(real[frequency]).isCloseTo(a, within(1e-9));
			assertThat(imaginary[frequency]).isCloseTo(b, within(1e-9));
		}
	}

}
