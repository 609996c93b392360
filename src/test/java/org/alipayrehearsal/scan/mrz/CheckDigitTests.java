package org.alipayrehearsal.scan.mrz;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The check digits of ICAO's specimens.
 */
class CheckDigitTests {

	@ParameterizedTest
	@CsvSource({ "L898902C3,6", "L898902C<,3", "L8988901C,4", "740812,2", "690806,1", "400907,8", "120415,9",
			"961210,9", "940623,6", "ZE184226B<<<<<,1", "<<<<<<<<<,0", "520727,3", "AB2134<<<,5" })
	void whenTextIsOfSpecimenShouldHaveItsDigit(String text, char digit) {
		assertThat(CheckDigit.fits(text, digit)).isTrue();
		for (char other = '0'; other <= '9'; other++) {
			assertThat(CheckDigit.fits(text, other)).isEqualTo(other == digit);
		}
	}

	@Test
	void whenDigitIsNoneShouldNotFit() {
		assertThat(CheckDigit.fits("740812", '<')).isFalse();
		assertThat(CheckDigit.fits("<<<<<<<<<", '<')).isFalse();
		assertThat(CheckDigit.fits("740812", 'Z')).isFalse();
	}

	@Test
	void whenCharacterIsAskedShouldHaveItsValue() {
		assertThat(CheckDigit.value(MrzLine.CHARACTERS.indexOf('0'))).isZero();
		assertThat(CheckDigit.value(MrzLine.CHARACTERS.indexOf('A'))).isEqualTo(10);
		assertThat(CheckDigit.value(MrzLine.CHARACTERS.indexOf('Z'))).isEqualTo(35);
		assertThat(CheckDigit.value(CheckDigit.FILLER)).isZero();
	}

}
