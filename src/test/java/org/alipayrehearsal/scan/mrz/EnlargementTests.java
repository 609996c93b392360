package org.alipayrehearsal.scan.mrz;

import org.alipayrehearsal.scan.pixel.GreyPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Small pictures become larger, others do not.
 */
class EnlargementTests {

	@ParameterizedTest
	@CsvSource({ "2200,1", "1000,1", "999,1.3013", "650,2", "300,3" })
	void whenLongSideIsShortShouldEnlarge(int side, double factor) {
		assertThat(Enlargement.factor(new GreyPicture(10, side, new byte[10 * side]))).isEqualTo(factor, within(1e-3));
	}

	@Test
	void whenEnlargedShouldLieBetweenItsPixels() {
		GreyPicture small = new GreyPicture(2, 2, new byte[] { 0, 100, (byte) 200, (byte) 200 });
		GreyPicture large = Enlargement.enlarge(small, 3);
		assertThat(large.width()).isEqualTo(6);
		assertThat(large.at(0, 0)).isZero();
		assertThat(large.at(5, 0)).isEqualTo(100);
		assertThat(large.at(0, 5)).isEqualTo(200);
		assertThat(large.at(1, 0)).isZero();
		assertThat(large.at(2, 0)).isEqualTo(33);
		assertThat(large.at(3, 0)).isEqualTo(67);
	}

}
