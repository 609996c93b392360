package org.alipayrehearsal.scan.mrz;

import java.util.ArrayList;
import java.util.List;

import org.alipayrehearsal.scan.SampleZone;
import org.alipayrehearsal.scan.pixel.GreyPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Facts of a zone follow from its cells.
 */
class MrzCandidateReadingTests {

	private static final GreyPicture PAGE = new GreyPicture(1000, 1000, new byte[1_000_000]);

	@ParameterizedTest
	@CsvSource({ "10,0,0", "0,-10,1", "-10,0,2", "0,10,3", "10,4,0", "-4,10,3" })
	void whenLinesRunInADirectionShouldTellTheTurns(double x, double y, int turns) {
		assertThat(reading(x, y, 1).quarterTurns()).isEqualTo(turns);
	}

	@Test
	void whenPageWasScaledShouldTellThePitchOfTheFile() {
		assertThat(reading(10, 0, 0.5).pitch()).isEqualTo(20, within(1e-9));
		assertThat(reading(10, 0, 2).pitch()).isEqualTo(5, within(1e-9));
	}

	@Test
	void whenCellsAreKnownShouldTellThePlace() {
		MrzReading reading = reading(10, 0, 1);
		assertThat(reading.place().left()).isEqualTo(0.495, within(1e-9));
		assertThat(reading.place().right()).isEqualTo(0.935, within(1e-9));
		assertThat(reading.place().top()).isEqualTo(0.493, within(1e-9));
		assertThat(reading.place().bottom()).isEqualTo(0.527, within(1e-9));
	}

	@Test
	void whenLinesAreReadShouldBeConsistentAndClear() {
		MrzReading reading = reading(10, 0, 1);
		assertThat(reading.isConsistent()).isTrue();
		assertThat(reading.clear()).isTrue();
		assertThat(reading.toString()).doesNotContain("ERIKSSON");
	}

	private static MrzReading reading(double x, double y, double scale) {
		String[] lines = SampleZone.ERIKSSON.passport();
		List<MrzCandidate.Line> read = new ArrayList<>();
		for (int line = 0; line < 2; line++) {
			List<Cell> cells = new ArrayList<>();
			for (int i = 0; i < 44; i++) {
				cells.add(new Cell(500 + i * x, 500 + i * y + line * 20, x, y, -1.4 * y, 1.4 * x));
			}
			read.add(new MrzCandidate.Line(cells, Scores.clear(lines[line]), lines[line]));
		}
		return new MrzCandidate(MrzFormat.TD3, read, 0, true, 0).toReading(PAGE, scale);
	}

}
