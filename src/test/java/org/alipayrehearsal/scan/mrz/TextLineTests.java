package org.alipayrehearsal.scan.mrz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Letters are chained, lines of constant pitch are fitted, and two of them paired.
 */
class TextLineTests {

	private final List<ConnectedComponent> letters = new ArrayList<>();

	@ParameterizedTest
	@ValueSource(doubles = { 0, 0.1, -0.17 })
	void whenLettersStandInALineShouldFindItsPitchAndHeight(double slope) {
		line(100, 300, 44, 30, slope);
		TextLine line = onlyLine();
		double angle = Math.atan(slope);
		assertThat(line.pitch()).isEqualTo(30 / Math.cos(angle), within(0.3));
		assertThat(line.length()).isEqualTo(44);
		assertThat(line.sine()).isEqualTo(Math.sin(angle), within(0.01));
		double along = line.along(line.first());
		assertThat(line.x(along, line.base(along) - line.height(along) / 2)).isEqualTo(100, within(3.0));
		assertThat(line.height(along)).isEqualTo(32, within(0.5));
		assertThat(line.cellAt(line.along(17.5))).isEqualTo(17.5, within(1e-6));
	}

	@Test
	void whenLettersAreMissingShouldKeepTheirCells() {
		line(100, 300, 44, 30, 0);
		this.letters.removeIf((letter) -> (letter.x() > 400 && letter.x() < 620) || letter.x() == 1000);
		TextLine line = onlyLine();
		assertThat(line.length()).isEqualTo(44);
		assertThat(line.letters()).isLessThan(38);
	}

	@Test
	void whenLettersHaveNoCommonPitchShouldFindNoLine() {
		Random random = new Random(3);
		double x = 100;
		for (int i = 0; i < 40; i++) {
			x += 12 + random.nextDouble() * 40;
			this.letters.add(new ConnectedComponent(x, 300, 16, 30));
		}
		assertThat(TextLineGrouper.find(this.letters)
			.stream()
			.map(TextLineFitter::fit)
			.flatMap((line) -> line.stream())
			.filter((line) -> line.letters() > 25)).isEmpty();
	}

	@Test
	void whenLettersAreFewShouldFindNoChain() {
		line(100, 300, 13, 30, 0);
		assertThat(TextLineGrouper.find(this.letters)).isEmpty();
		line(100, 600, 14, 30, 0);
		assertThat(TextLineGrouper.find(this.letters)).hasSize(1);
	}

	@Test
	void whenTwoLinesAreNeighboursShouldPairThem() {
		line(100, 300, 44, 30, 0.05);
		line(100, 375, 44, 30, 0.05);
		line(100, 700, 44, 30, 0.05);
		List<LinePair> pairs = LinePair.find(lines());
		assertThat(pairs).hasSize(1);
		List<CellRow> rows = pairs.get(0).rows(3);
		assertThat(rows).extracting((row) -> row.cells().size()).containsOnly(50);
		assertThat(rows).extracting(CellRow::first).containsOnly(3);
		assertThat(rows).extracting(CellRow::last).containsOnly(46);
		Cell upper = rows.get(0).cells().get(3);
		Cell lower = rows.get(1).cells().get(3);
		assertThat(upper.x()).isEqualTo(100, within(2.0));
		assertThat(lower.y() - upper.y()).isEqualTo(75, within(1.5));
		assertThat(upper.pitch()).isEqualTo(30, within(0.3));
		assertThat(upper.downY()).isEqualTo(32, within(1.0));
		assertThat(upper.downX()).isEqualTo(0, within(1.0));
	}

	@Test
	void whenLinesAreTooFarApartOrOfOtherPitchShouldNotPairThem() {
		line(100, 300, 44, 30, 0);
		line(100, 420, 44, 30, 0);
		assertThat(LinePair.find(lines())).isEmpty();
		this.letters.clear();
		line(100, 300, 44, 30, 0);
		line(100, 375, 36, 35, 0);
		assertThat(LinePair.find(lines())).isEmpty();
	}

	@Test
	void whenRowIsHalfTurnedShouldBeReadFromItsOtherEnd() {
		line(100, 300, 44, 30, 0);
		line(100, 375, 44, 30, 0);
		CellRow row = LinePair.find(lines()).get(0).rows(2).get(0);
		CellRow turned = row.rotated180();
		Cell last = row.cells().get(45);
		assertThat(turned.cells().get(2)).isEqualTo(last.rotated180());
		assertThat(turned.cells().get(2).rightX()).isEqualTo(-last.rightX());
		assertThat(turned.first()).isEqualTo(2);
		assertThat(row.isInside(1)).isFalse();
		assertThat(row.isInside(2)).isTrue();
		assertThat(row.isInside(45)).isTrue();
		assertThat(row.isInside(46)).isFalse();
	}

	@Test
	void whenCellIsTurnedBackShouldRunUpwards() {
		Cell cell = new Cell(20, 30, 5, 0, 0, 7).turnedBack(100);
		assertThat(cell).isEqualTo(new Cell(30, 79, 0, -5, 7, -0.0));
	}

	private void line(double x, double y, int number, double pitch, double slope) {
		for (int i = 0; i < number; i++) {
			double across = x + i * pitch;
			this.letters.add(new ConnectedComponent(across, y + slope * (across - x), (i % 5 == 0) ? 8 : 20,
					(i % 7 == 3) ? 24 : 32));
		}
	}

	private List<TextLine> lines() {
		return TextLineGrouper.find(this.letters)
			.stream()
			.map(TextLineFitter::fit)
			.flatMap((line) -> line.stream())
			.toList();
	}

	private TextLine onlyLine() {
		List<TextLine> lines = lines();
		assertThat(lines).hasSize(1);
		return lines.get(0);
	}

}
