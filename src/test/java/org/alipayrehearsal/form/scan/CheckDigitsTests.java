package org.alipayrehearsal.form.scan;

import java.util.BitSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CheckDigitsTests {

	private static final String NAME = "ERIKSSON<<ANNA<MARIA";

	@Test
	void whenVisaHasNoCheckDigitForItsNumberShouldMarkOnlyTheWrongExpiry() {
		MrzReadings visa = MrzReadings.visa(NAME)
			.withSecondLine("L898902C3<UTO7408122F3204150ZE184226B<<<<<<<")
			.withNumber("L898902C3", false, false)
			.withExpiry("320415", false, false);
		assertThat(CheckDigits.inconsistentCells(visa.reading())).isEqualTo(cells(21, 28));
	}

	@Test
	void whenCheckDigitOfAPassportIsAFillerShouldMarkItsField() {
		MrzReadings passport = MrzReadings.passport(NAME)
			.withSecondLine("L898902C3<UTO7408122F3204159ZE184226B<<<<<1")
			.withNumber("L898902C3", false, false);
		assertThat(CheckDigits.inconsistentCells(passport.reading())).isEqualTo(cells(0, 10));
	}

	@Test
	void whenOnlyTheCompositeCheckDigitIsWrongShouldMarkItsCell() {
		assertThat(CheckDigits.inconsistentCells(MrzReadings.passport(NAME).withComposite(false).reading()))
			.isEqualTo(cells(43, 44));
		assertThat(CheckDigits.inconsistentCells(MrzReadings.passport(NAME).reading())).isEqualTo(new BitSet());
	}

	private static BitSet cells(int from, int to) {
		BitSet cells = new BitSet();
		cells.set(from, to);
		return cells;
	}

}
