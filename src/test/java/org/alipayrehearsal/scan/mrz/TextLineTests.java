package org.alipayrehearsal.scan.mrz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.alipayrehearsal.scan.pixel.GreyPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

	/** The lower line began in the column of a number of any size. */
	@ParameterizedTest
	@ValueSource(doubles = { -124, -126, -177, -200, -1000, -1e9, Double.NaN })
	void whenLowerLineBeginsWhereTheUpperOneHasNoColumnShouldNotPairThem(double left) {
		TextLine upper = line(new Parabola(0, 10, 0.2), 100, 0, 39);
		assertThat(LinePair.of(upper, line(new Parabola(left, 18, 0), 145, 0, 39))
			.filter((pair) -> pair.length() > LinePair.MOST_COLUMNS + 2)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "0, 43, true", "44, 87, true", "45, 88, false", "-44, -1, true", "-45, -2, false",
			"2147483600, 2147483643, false" })
	void whenLinesHaveMoreColumnsThanAZoneShouldNotPairThem(int first, int last, boolean paired) {
		TextLine upper = line(new Parabola(0, 10, 0), 100, 0, 43);
		assertThat(LinePair.of(upper, line(new Parabola(0, 10, 0), 125, first, last)).isPresent()).isEqualTo(paired);
	}

	private static TextLine line(Parabola steps, double base, int first, int last) {
		return new TextLine(1, 0, steps, 0, new Parabola(base, 0, 0), new Parabola(20, 0, 0), first, last, 40, 40);
	}

	@ParameterizedTest
	@ValueSource(ints = { 181, 209, 210, 249, 250, 311 })
	void whenBarsAreDrawnInGrowingDistancesShouldPairNoMoreColumnsThanAZoneHas(int left) {
		GreyPicture page = bars(left);
		List<ConnectedComponent> bars = ConnectedComponentLabeler.find(page, new InkRuns.Threshold(20, 14));
		assertThat(bars).hasSizeGreaterThanOrEqualTo(80);
		List<TextLine> lines = TextLineGrouper.find(bars)
			.stream()
			.map(TextLineFitter::fit)
			.flatMap((line) -> line.stream())
			.toList();
		assertThat(lines).isNotEmpty().allMatch((line) -> line.length() <= 80);
		assertThat(LinePair.find(lines)).allMatch((pair) -> pair.length() <= LinePair.MOST_COLUMNS + 2)
			.flatExtracting((pair) -> pair.rows(3))
			.allMatch((row) -> row.cells().size() <= LinePair.MOST_COLUMNS + 8);
		assertThat(new ZoneFinder(page, GlyphClassifier.load()).find()).isNull();
	}

	/** An upper row of growing pitch, and a lower row that begins further left. */
	private static GreyPicture bars(int left) {
		int width = 1200;
		byte[] luma = new byte[width * 300];
		Arrays.fill(luma, (byte) 255);
		for (int i = 0; i < 40; i++) {
			for (int row = 0; row < 18; row++) {
				int upper = (100 + row) * width + (int) Math.round(400 + 10 * i + 0.2 * i * i);
				int lower = (145 + row) * width + 400 - left + 18 * i;
				Arrays.fill(luma, upper, upper + 5, (byte) 0);
				Arrays.fill(luma, lower, lower + 5, (byte) 0);
			}
		}
		return new GreyPicture(width, 300, luma);
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
