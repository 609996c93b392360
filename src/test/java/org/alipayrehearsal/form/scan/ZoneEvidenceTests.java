package org.alipayrehearsal.form.scan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.alipayrehearsal.rule.Evidence.Letter;
import org.alipayrehearsal.rule.Evidence;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ZoneEvidenceTests {

	private static final String NAME = "ERIKSSON<<ANNA<MARIA";

	@Test
	void whenVisaHasNoCheckDigitForItsNumberShouldMarkOnlyTheWrongExpiry() {
		MrzReadings visa = MrzReadings.visa(NAME)
			.withSecondLine("L898902C3<UTO7408122F3204150ZE184226B<<<<<<<")
			.withNumber("L898902C3", false, false)
			.withExpiry("320415", false, false);
		assertThat(ZoneEvidence.inconsistentCells(visa.reading())).isEqualTo(cells(21, 28));
	}

	@Test
	void whenCheckDigitOfAPassportIsAFillerShouldMarkItsField() {
		MrzReadings passport = MrzReadings.passport(NAME)
			.withSecondLine("L898902C3<UTO7408122F3204159ZE184226B<<<<<1")
			.withNumber("L898902C3", false, false);
		assertThat(ZoneEvidence.inconsistentCells(passport.reading())).isEqualTo(cells(0, 10));
	}

	@Test
	void whenOnlyTheCompositeCheckDigitIsWrongShouldMarkItsCell() {
		assertThat(ZoneEvidence.inconsistentCells(MrzReadings.passport(NAME).withComposite(false).reading()))
			.isEqualTo(cells(43, 44));
		assertThat(ZoneEvidence.inconsistentCells(MrzReadings.passport(NAME).reading())).isEmpty();
	}

	@Test
	void whenLettersDifferShouldMarkWhatWasRead() {
		List<Letter> letters = List.of(new Letter("A", "A"), new Letter("E", "I"), new Letter("N", ""),
				new Letter("", "S"), new Letter("Y", "Y"));
		assertThat(ZoneEvidence.name(letters))
			.isEqualTo(new Evidence.MrzLines("name", Set.of(6, 7), Set.of(), letters));
	}

	@Test
	void whenAFieldIsMeantShouldMarkItWithItsCheckDigit() {
		assertThat(ZoneEvidence.number()).isEqualTo(new Evidence.MrzLines("number", Set.of(), cells(0, 10), List.of()));
		assertThat(ZoneEvidence.expiry())
			.isEqualTo(new Evidence.MrzLines("expiry", Set.of(), cells(21, 28), List.of()));
	}

	private static Set<Integer> cells(int from, int to) {
		return IntStream.range(from, to).boxed().collect(Collectors.toSet());
	}

}
