package org.alipayrehearsal.scan.mrz;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Objects;

import org.alipayrehearsal.scan.PictureEffects;
import org.alipayrehearsal.scan.SampleDocuments;
import org.alipayrehearsal.scan.SampleZone;
import org.alipayrehearsal.scan.ZoneDamage;
import org.alipayrehearsal.scan.mrz.MrzObstruction.Kind;
import org.alipayrehearsal.scan.mrz.UnreadMrz.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reading of zones that are covered, cut off, washed out, retouched, tilted or
 * mirrored. {@link DamagedZoneIT} reads more of each, which takes longer.
 */
class DamagedZoneTests {

	private static final String[] PASSPORT = SampleZone.ERIKSSON.passport();

	static final BufferedImage PAGE = SampleDocuments.passport(PASSPORT);

	static final BufferedImage VISA = SampleDocuments.visa(SampleZone.ERIKSSON.visa("V", "CHN", 44, ""));

	private static final MrzReader READER = new MrzReader();

	@Test
	void whenZoneIsWholeShouldHideNothing() {
		MrzReading reading = read(PAGE);
		assertThat(reading.obstructions()).isEmpty();
		assertThat(reading.formatTrusted()).isTrue();
		assertThat(reading.lines()).noneMatch((line) -> line.isHidden(0, 44));
	}

	@Test
	void whenCellsAreCoveredShouldTrustNoFieldThatNeedsThem() {
		assertCoveredCellsAreNotTrusted(15, 19, 13475975, Kind.COVERED);
	}

	static void assertCoveredCellsAreNotTrusted(int from, int to, int colour, Kind kind) {
		MrzReading reading = read(ZoneDamage.covered(PAGE, 44, from, to, new Color(colour)));
		assertThat(reading.obstructions()).isNotEmpty().extracting(MrzObstruction::kind).containsOnly(kind);
		for (MrzLine line : reading.lines()) {
			for (int cell = from; cell < to; cell++) {
				assertThat(line.isHidden(cell)).as("Cell %d", cell).isTrue();
			}
			assertThat(line.isHidden(0, from - 1)).isFalse();
			assertThat(line.isHidden(to + 1, 44)).isFalse();
		}
		assertThat(reading.documentNumber().trusted()).isEqualTo(from > 9);
		assertThat(reading.birthDate().trusted()).isEqualTo(to <= 13 || from > 19);
		assertThat(reading.expiryDate().trusted()).isTrue();
	}

	@Test
	void whenTooMuchIsCoveredShouldSayThatThereIsAZone() {
		assertZoneIsSeenUnderCover(20);
	}

	static void assertZoneIsSeenUnderCover(int cells) {
		BufferedImage page = ZoneDamage.covered(PAGE, 44, (cells > 0) ? 0 : 44 + cells, (cells > 0) ? cells : 44,
				Color.BLACK);
		MrzResult result = search(page);
		assertThat(result.reading()).isNull();
		assertThat(Objects.requireNonNull(result.unread()).reason()).isEqualTo(Reason.COVERED);
		assertThat(result.unread().region().top()).isBetween(0.75, 0.85);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 4.5, -3 })
	void whenCellsAreOutsideOfThePictureShouldSayThatTheyAreCutOff(double cells) {
		assertCellsAreCutOff(cells);
	}

	static void assertCellsAreCutOff(double cells) {
		MrzReading reading = read(ZoneDamage.cutOff(PAGE, 44, cells));
		int whole = (int) Math.ceil(Math.abs(cells));
		int first = (cells > 0) ? 0 : 44 - whole;
		assertThat(reading.obstructions()).extracting(MrzObstruction::kind).containsOnly(Kind.CUT_OFF);
		assertThat(reading.lines()).allMatch((line) -> line.isHidden(first, first + whole));
		assertThat(reading.lines()).noneMatch((line) -> line.isHidden(12, 36));
		assertThat(reading.documentNumber().trusted()).isEqualTo(cells < 0);
		assertThat(reading.formatTrusted()).isEqualTo(cells < 0);
		assertThat(reading.birthDate()).isEqualTo(new MrzField("740812", true, true));
		assertThat(reading.expiryDate()).isEqualTo(new MrzField("320415", true, true));
	}

	@Test
	void whenLightHidesAThirdOfACellAnywhereShouldNotTrustIt() {
		assertLitCellIsNotTrusted(0.5);
	}

	static void assertLitCellIsNotTrusted(double above) {
		MrzReading reading = read(ZoneDamage.reflected(PAGE, 0.55, 1, above, 4, 0.3));
		assertThat(reading.lines().get(1).isHidden(24)).isTrue();
		assertThat(reading.expiryDate().trusted()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(ints = { 6, 13 })
	void whenCameraMovedShouldHideNothing(int pixels) {
		assertThat(read(PictureEffects.shaken(PAGE, pixels)).obstructions()).isEmpty();
	}

	@Test
	void whenAReflectionLiesOnTheLinesShouldSayThatTheyAreWashedOut() {
		MrzReading reading = read(ZoneDamage.reflected(PAGE, 0.5, 1, 0.5, 5, 1.5));
		assertThat(reading.obstructions()).extracting(MrzObstruction::kind).contains(Kind.WASHED_OUT);
		assertThat(reading.obstructions())
			.allSatisfy((obstruction) -> assertThat(obstruction.region().left()).isBetween(0.3, 0.7));
	}

	@Test
	void whenADigitIsPastedOverAnotherShouldNotRepairIt() {
		assertPastedDigitIsNotTrusted(13, 14);
	}

	static void assertPastedDigitIsNotTrusted(int to, int from) {
		assertThat(PASSPORT[1].charAt(to)).isNotEqualTo(PASSPORT[1].charAt(from));
		MrzReading reading = read(ZoneDamage.retouched(PAGE, 44, from, to));
		MrzField field = (to < 10) ? reading.documentNumber() : (to < 20) ? reading.birthDate() : reading.expiryDate();
		assertThat(field.trusted()).isFalse();
		if (reading.clear() && field.checkDigitValid()) {
			assertThat(reading.isConsistent()).isFalse();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { -22, -15, 12, 20 })
	void whenPageIsTiltedALittleShouldTellTheRightDocument(int degrees) {
		MrzReading reading = read(ZoneDamage.tilted(PAGE, degrees));
		assertThat(reading.format()).isEqualTo(MrzFormat.TD3);
		assertThat(reading.lines()).extracting(MrzLine::text).containsExactly(PASSPORT);
	}

	@ParameterizedTest
	@ValueSource(ints = { -45, 27 })
	void whenPageIsTiltedFartherShouldSayThatItIsTilted(int degrees) {
		assertTiltIsSeen(degrees);
	}

	static void assertTiltIsSeen(int degrees) {
		MrzResult result = search(ZoneDamage.tilted(PAGE, degrees));
		assertThat(result.reading()).isNull();
		assertThat(Objects.requireNonNull(result.unread()).reason()).isEqualTo(Reason.TILTED);
	}

	@Test
	void whenPageIsMirroredShouldSaySo() {
		assertMirrorIsSeen(VISA, 0);
	}

	static void assertMirrorIsSeen(BufferedImage page, int quarters) {
		MrzResult result = search(ZoneDamage.mirrored(SampleDocuments.turned(page, quarters)));
		assertThat(result.reading()).isNull();
		assertThat(Objects.requireNonNull(result.unread()).reason()).isEqualTo(Reason.MIRRORED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "I", "ID", "AC", "C" })
	void whenCardHasTwoLinesShouldRecogniseIt(String code) {
		String[] lines = SampleZone.ERIKSSON.largeIdentityCard(code);
		MrzReading reading = read(SampleDocuments.visa(lines));
		assertThat(reading.format()).isEqualTo(MrzFormat.TD2);
		assertThat(reading.formatTrusted()).isTrue();
		assertThat(reading.documentNumber().trusted()).isFalse();
	}

	@Test
	void whenPageHasNoZoneShouldFindNoSignOfOne() {
		assertThat(search(SampleDocuments.passport())).isEqualTo(MrzResult.NONE);
		assertThat(search(ZoneDamage.tilted(SampleDocuments.passport(), 30))).isEqualTo(MrzResult.NONE);
	}

	static MrzReading read(BufferedImage page) {
		return Objects.requireNonNull(search(page).reading(), "No zone was read");
	}

	private static MrzResult search(BufferedImage page) {
		return READER.search(SampleDocuments.decoded(page));
	}

}
