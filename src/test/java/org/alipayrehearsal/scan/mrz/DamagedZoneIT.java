package org.alipayrehearsal.scan.mrz;

import java.awt.image.BufferedImage;
import java.util.Random;

import org.alipayrehearsal.scan.SampleDocuments;
import org.alipayrehearsal.scan.SampleZone;
import org.alipayrehearsal.scan.ZoneDamage;
import org.alipayrehearsal.scan.mrz.MrzObstruction.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * More zones with the damage of {@link DamagedZoneTests}: a zone that is not clear is
 * read in several ways, which takes about as long as a whole class of other tests.
 */
class DamagedZoneIT {

	private static final BufferedImage SMALL_VISA = SampleDocuments.visa(SampleZone.ERIKSSON.visa("V", "CHN", 36, ""));

	@ParameterizedTest
	@CsvSource({ "0,4,0,COVERED", "0,7,16777215,WASHED_OUT", "36,44,0,COVERED" })
	void whenCellsAreCoveredShouldTrustNoFieldThatNeedsThem(int from, int to, int colour, Kind kind) {
		DamagedZoneTests.assertCoveredCellsAreNotTrusted(from, to, colour, kind);
	}

	@ParameterizedTest
	@ValueSource(ints = { 14, -18 })
	void whenTooMuchIsCoveredShouldSayThatThereIsAZone(int cells) {
		DamagedZoneTests.assertZoneIsSeenUnderCover(cells);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 1, 7, -0.6, -6.5 })
	void whenCellsAreOutsideOfThePictureShouldSayThatTheyAreCutOff(double cells) {
		DamagedZoneTests.assertCellsAreCutOff(cells);
	}

	@Test
	void whenAReflectionHalfCoversTheLowerLineShouldTrustNothingWrong() {
		Random random = new Random(20261129);
		int hidden = 0;
		for (int i = 0; i < 16; i++) {
			MrzReading reading = DamagedZoneTests.read(ZoneDamage.reflected(DamagedZoneTests.PAGE, 0.08 + 0.84 * i / 16,
					1, random.nextDouble(), 2 + 4 * random.nextDouble(), 0.4 + 0.4 * random.nextDouble()));
			hidden += reading.obstructions().isEmpty() ? 0 : 1;
			assertRightIfTrusted(reading.documentNumber(), "L898902C3");
			assertRightIfTrusted(reading.birthDate(), "740812");
			assertRightIfTrusted(reading.expiryDate(), "320415");
		}
		assertThat(hidden).isGreaterThan(8);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.2, 0.35, 0.65, 0.8 })
	void whenLightHidesAThirdOfACellAnywhereShouldNotTrustIt(double above) {
		DamagedZoneTests.assertLitCellIsNotTrusted(above);
	}

	@ParameterizedTest
	@CsvSource({ "1,2", "21,22", "9,1", "19,14", "27,13" })
	void whenADigitIsPastedOverAnotherShouldNotRepairIt(int to, int from) {
		DamagedZoneTests.assertPastedDigitIsNotTrusted(to, from);
	}

	@ParameterizedTest
	@ValueSource(ints = { -30, 38, 60, 120, 210 })
	void whenPageIsTiltedFartherShouldSayThatItIsTilted(int degrees) {
		DamagedZoneTests.assertTiltIsSeen(degrees);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2 })
	void whenPageIsMirroredShouldSaySo(int quarters) {
		DamagedZoneTests.assertMirrorIsSeen(DamagedZoneTests.PAGE, quarters);
		if (quarters > 0) {
			DamagedZoneTests.assertMirrorIsSeen((quarters == 2) ? SMALL_VISA : DamagedZoneTests.VISA, quarters);
		}
	}

	private static void assertRightIfTrusted(MrzField field, String text) {
		if (field.trusted()) {
			assertThat(field.text()).isEqualTo(text);
		}
	}

}
