package org.alipayrehearsal.scan.quality;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntBinaryOperator;

import org.alipayrehearsal.scan.DrawnPage;
import org.alipayrehearsal.scan.OcrBGlyphs;
import org.alipayrehearsal.scan.PictureEffects;
import org.alipayrehearsal.scan.SampleDocuments;
import org.alipayrehearsal.scan.pixel.ColourPicture;
import org.alipayrehearsal.scan.pixel.DecodedPicture;
import org.alipayrehearsal.scan.pixel.GreyPicture;
import org.alipayrehearsal.scan.pixel.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Figures of pictures whose figures are known. {@link QualityMeterIT} has more pictures.
 */
class QualityMeterTests {

	private static final String[] LINES = { "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
			"L898902C36UTO7408122F1204159ZE184226B<<<<<10" };

	@Test
	void whenPictureIsGreyShouldHaveNoColour() {
		PictureQuality quality = measure(picture(400, 300, (x, y) -> 0x010101 * ((x + y) % 256)));
		assertThat(quality.colour()).isLessThan(0.01);
	}

	@Test
	void whenTintGrowsWithTheLightShouldHaveNoColour() {
		PictureQuality quality = measure(
				picture(400, 300, (x, y) -> (x % 200) << 16 | (x % 200 * 4 / 5) << 8 | x % 200 / 2));
		assertThat(quality.colour()).isLessThan(0.5);
	}

	@Test
	void whenHalfIsRedAndHalfIsBlueShouldTellTheDeviationOfTheChroma() {
		// Luma 76 and 28: the chromas differ by 171 and 149, the half of which is their
		// deviation; of two colours the luma explains all.
		assertThat(measure(picture(100, 100, (x, y) -> (x < 50) ? 0xff0000 : 0x0000ff)).colour()).isLessThan(0.01);
		// By hand: of a chroma variance of 7272 + 191 the luma explains 2320 + 61.
		PictureQuality quality = measure(picture(400, 100, (x, y) -> switch (x / 100) {
			case 0 -> 0x0000ff;
			case 1 -> 0xe3e300;
			case 2 -> 0;
			default -> 0xffffff;
		}));
		assertThat(quality.colour()).isCloseTo(Math.sqrt(7272 + 191 - 2320 - 61), within(0.5));
	}

	@Test
	void whenLumaIsSpreadEvenlyShouldTellItsPercentiles() {
		PictureQuality quality = measure(picture(256, 100, (x, y) -> 0x010101 * x));
		assertThat(quality.medianLuma()).isEqualTo(127);
		assertThat(quality.contrast()).isEqualTo(243 - 12);
	}

	@Test
	void whenPictureIsOfOneColourShouldHaveNoContrastSharpnessOrBand() {
		PictureQuality quality = measure(picture(300, 200, (x, y) -> 0xc8c8c8));
		assertThat(quality).isEqualTo(new PictureQuality(0, 200, 0, 0, 0, null, 0, new PrintQuality(0, 0, 0, 0, 0),
				new Reproduction(0, 0, 0)));
	}

	@ParameterizedTest
	@CsvSource({ "1,1", "2,1", "1,300", "300,1", "9,9", "10,30", "26,26", "5000,2" })
	void whenPictureIsTinyOrThinShouldMeasureIt(int width, int height) {
		assertThat(measure(picture(width, height, (x, y) -> 0x010101 * ((x * 7 + y * 13) % 256)))).isNotNull();
	}

	@Test
	void whenEveryOtherColumnIsWhiteShouldLoseNearlyAllToABlur() {
		PictureQuality quality = measure(picture(300, 300, (x, y) -> (x % 2 == 0) ? 0xffffff : 0));
		// Neighbours differ by 255, means of nine pixels by 255 / 9: one ninth stays.
		assertThat(quality.reblur()).isCloseTo(1 / 9.0, within(1e-9));
		// The Laplacian is 2 · 255 up and down in turn.
		assertThat(quality.tileSharpness()).isEqualTo(510.0 * 510);
	}

	@Test
	void whenShadeChangesSteadilyShouldLoseNothingToABlur() {
		PictureQuality quality = measure(picture(250, 250, (x, y) -> 0x010101 * x));
		assertThat(quality.reblur()).isEqualTo(1);
		assertThat(quality.tileSharpness()).isZero();
	}

	@Test
	void whenPictureIsBlurredInOneDirectionShouldTellTheWorse() {
		BufferedImage page = DrawnPage.coloured(1, 0.5);
		PictureQuality sharp = measure(page);
		PictureQuality shaken = measure(PictureEffects.shaken(page, 9));
		PictureQuality turned = measure(turned(PictureEffects.shaken(page, 9)));
		assertThat(shaken.reblur()).isGreaterThan(sharp.reblur() + 0.1).isEqualTo(turned.reblur());
	}

	@Test
	void whenPictureIsBlurredMoreShouldTellSo() {
		BufferedImage page = DrawnPage.coloured(2, 0.5);
		double before = measure(page).reblur();
		for (double radius : new double[] { 1, 2, 3 }) {
			double after = measure(PictureEffects.blurred(page, radius)).reblur();
			assertThat(after).isGreaterThan(before);
			before = after;
		}
	}

	@Test
	void whenPictureIsLargeShouldMeasureItAtTwelveHundredPixels() {
		BufferedImage page = PictureEffects.blurred(DrawnPage.coloured(3, 2.5), 3);
		PictureQuality small = measure(PictureEffects.scaled(page, 1200.0 / page.getWidth()));
		assertThat(measure(page).reblur()).isCloseTo(small.reblur(), within(0.03));
	}

	@ParameterizedTest
	@CsvSource({ "0.5,0.5", "0.35,0.6", "0.7,0.4" })
	void whenLampIsReflectedShouldTellWhere(double x, double y) {
		Glare glare = Objects.requireNonNull(GlareFinder
			.find(DecodedPictures.colour(PictureEffects.glaring(DrawnPage.coloured(4, 0.5), x, y, 0.1)), 0));
		assertThat(glare.share()).isBetween(0.015, 0.03);
		Region place = glare.place();
		assertThat((place.left() + place.right()) / 2).isCloseTo(x, within(0.02));
		assertThat((place.top() + place.bottom()) / 2).isCloseTo(y, within(0.02));
	}

	@ParameterizedTest
	@CsvSource({ "0,0.5", "1,0.5", "0.5,0", "0.5,1" })
	void whenLightTouchesAnEdgeShouldNotCountAsGlare(double x, double y) {
		BufferedImage page = picture(400, 300, (left, top) -> 0x808080);
		assertThat(GlareFinder.find(DecodedPictures.colour(PictureEffects.glaring(page, x, y, 0.1)), 0)).isNull();
	}

	@Test
	void whenWhitePaperEndsAtOnceShouldNotCountAsGlare() {
		ColourPicture paper = colour(400, 300,
				(x, y) -> (x > 100 && x < 300 && y > 100 && y < 200) ? 0xffffff : 0x807060);
		assertThat(GlareFinder.find(paper, 0)).isNull();
		for (int number = 0; number < 4; number++) {
			assertThat(share(DrawnPage.white(number, 0.5, 0))).isLessThan(0.002);
			assertThat(share(DrawnPage.white(number, 0.5, 0.1))).isLessThan(0.002);
			assertThat(share(DrawnPage.whitePortrait(number, 0.5))).isLessThan(0.002);
		}
	}

	@ParameterizedTest
	@CsvSource({ "0.3,0.006,1,5", "0.7,0.02,1,10" })
	void whenReflectionIsOnTheLinesShouldTellWhere(double x, double share, double ratio, double radius) {
		assertReflectionIsFound(x, share, ratio, radius);
	}

	static void assertReflectionIsFound(double x, double share, double ratio, double radius) {
		for (BufferedImage page : List.of(DrawnPage.coloured(2, 0.8), SampleDocuments.passport(LINES))) {
			BufferedImage lit = PictureEffects.noisy(PictureEffects.reflecting(page, x, 0.87, share, ratio, radius), 2,
					1);
			Glare glare = Objects.requireNonNull(GlareFinder.find(DecodedPictures.colour(lit), 0.4));
			assertThat(glare.share()).isBetween(0.0018, share);
			assertThat((glare.place().left() + glare.place().right()) / 2).isCloseTo(x, within(0.03));
			assertThat((glare.place().top() + glare.place().bottom()) / 2).isCloseTo(0.87, within(0.05));
		}
	}

	@ParameterizedTest
	@CsvSource({ "1.6" })
	void whenWhiteStripOrGroundOfAPortraitIsSoftShouldNotCountAsGlare(double radius) {
		assertWhiteIsNoGlare(radius);
	}

	static void assertWhiteIsNoGlare(double radius) {
		BufferedImage strip = DrawnPage.coloured(1, 0.8);
		Graphics2D graphics = strip.createGraphics();
		graphics.fillRect(strip.getWidth() / 20, strip.getHeight() / 20, strip.getWidth() * 9 / 10,
				strip.getHeight() / 14);
		graphics.dispose();
		assertThat(measure(PictureEffects.noisy(PictureEffects.blurred(strip, radius), 2, 1)).glare()).isNull();
		BufferedImage portrait = PictureEffects.blurred(DrawnPage.whitePortrait(2, 0.8), radius);
		assertThat(measure(PictureEffects.noisy(portrait, 2, 1)).glare()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "180,30,50", "90,90,90" })
	void whenPageHasOneStampShouldMeasureThePrint(int red, int green, int blue) {
		assertPrintOfAStampIsMeasured(red, green, blue);
	}

	static void assertPrintOfAStampIsMeasured(int red, int green, int blue) {
		for (int number = 0; number < 2; number++) {
			PictureQuality quality = measure(stamped(number, new Color(red, green, blue)));
			assertThat(quality.contrast()).isLessThan(50);
			assertThat(quality.print().contrast()).isGreaterThan(100);
			assertThat(quality.print().share()).isBetween(0.02, 0.15);
			assertThat(quality.print().tint()).isGreaterThan(5);
			PictureQuality fog = measure(
					PictureEffects.changed(stamped(number, new Color(red, green, blue)), (value) -> 150 + value / 6));
			assertThat(fog.print().contrast()).isLessThan(65);
		}
		assertThat(measure(DrawnPage.coloured(1, 0.5)).print().share()).isGreaterThan(0.25);
	}

	@ParameterizedTest
	@CsvSource({ "1,0.8,1.2", "2.9,1.9,2.5" })
	void whenPictureIsBlurredShouldTellHowMuchWhateverTheNoise(double radius, double least, double most) {
		assertBlurIsTold(radius, least, most);
	}

	static void assertBlurIsTold(double radius, double least, double most) {
		for (BufferedImage page : List.of(DrawnPage.coloured(1, 1.02), SampleDocuments.passport(LINES))) {
			double scale = page.getWidth() / 1200.0;
			BufferedImage blurred = PictureEffects.blurred(page, radius * scale);
			for (double noise : new double[] { 0.5, 2.6 }) {
				PrintQuality print = measure(PictureEffects.noisy(blurred, noise, 1)).print();
				assertThat(print.blur()).as("noise %s", noise).isBetween(least * 0.85, most);
				assertThat(print.directionalBlur()).isBetween(print.blur(), most * 1.1);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "370,0,0,255,1", "450,60,300,250,0" })
	void whenPageIsOnASheetShouldHaveNoBorderAndThePrintsContrast(int width, int left, int top, int white,
			double noise) {
		assertSheetIsNoBorder(width, left, top, white, noise);
	}

	static void assertSheetIsNoBorder(int width, int left, int top, int white, double noise) {
		for (BufferedImage page : List.of(DrawnPage.coloured(1, 0.5), DrawnPage.white(2, 0.5, 0))) {
			BufferedImage sheet = new BufferedImage(620, 877, BufferedImage.TYPE_INT_RGB);
			Graphics2D graphics = sheet.createGraphics();
			graphics.setColor(new Color(white, white, white));
			graphics.fillRect(0, 0, 620, 877);
			graphics.drawImage(PictureEffects.scaled(page, (width + 0.5) / page.getWidth()), left, top, null);
			graphics.dispose();
			PictureQuality quality = measure(PictureEffects.noisy(sheet, noise, 1));
			assertThat(quality.uniformEdge()).isZero();
			assertThat(quality.print().contrast()).isGreaterThan(100);
			assertThat(quality.colour()).isGreaterThan(1.8);
			assertThat(measure(PictureEffects.banded(sheet, 0.05, 0)).uniformEdge()).isGreaterThan(0.04);
		}
		assertThat(measure(PictureEffects.banded(DrawnPage.coloured(1, 0.5), 0.05, 0xffffff)).uniformEdge())
			.isGreaterThan(0.04);
	}

	private static BufferedImage stamped(int seed, Color ink) {
		Random random = new Random(seed);
		BufferedImage page = new BufferedImage(1400, 1000, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = page.createGraphics();
		graphics.setColor(new Color(236, 232, 220));
		graphics.fillRect(0, 0, 1400, 1000);
		graphics.setColor(ink);
		graphics.setStroke(new BasicStroke(6));
		int x = 20 + random.nextInt(860);
		int y = 20 + random.nextInt(640);
		graphics.drawRect(x, y, 480, 300);
		graphics.fill(OcrBGlyphs.STANDARD.outline("ENTRY 2031", x + 40, y + 140, 36));
		graphics.fill(OcrBGlyphs.STANDARD.outline("A12345678", x + 40, y + 240, 30));
		graphics.dispose();
		return PictureEffects.noisy(page, 1 + seed, seed);
	}

	@Test
	void whenClippedRunsMeetOnlyBelowShouldBeOneSpot() {
		// A horseshoe with a soft edge: two runs in each row until the last rows join.
		ColourPicture horseshoe = colour(100, 100, (x, y) -> {
			boolean inside = x >= 30 && x < 70 && y >= 30 && y < 60;
			boolean hollow = x >= 45 && x < 55 && y < 50;
			if (inside && !hollow) {
				return 0xffffff;
			}
			int distance = Math.max(Math.max(30 - x, x - 69), Math.max(30 - y, y - 59));
			return 0x010101 * Math.max(0, 248 - 20 * Math.max(0, distance));
		});
		Glare glare = Objects.requireNonNull(GlareFinder.find(horseshoe, 0));
		assertThat(glare.share()).isEqualTo((40 * 30 - 10 * 20) / 10_000.0);
		assertThat(glare.place()).isEqualTo(new Region(0.3, 0.3, 0.7, 0.6));
	}

	@ParameterizedTest
	@CsvSource({ "0,0,0,0,0", "10,0,0,0,0.1", "0,30,0,0,0.3", "0,0,20,0,0.1", "0,0,0,50,0.25", "3,4,10,8,0.05" })
	void whenEdgesAreOfOneColourShouldTellTheWidest(int top, int bottom, int left, int right, double share) {
		ColourPicture banded = colour(200, 100, (x, y) -> {
			if (y < top || y >= 100 - bottom || x < left || x >= 200 - right) {
				return 0x202020 + (x + y) % 2;
			}
			return 0x010101 * (100 + (x * 31 + y * 17) % 100);
		});
		assertThat(UniformEdges.widest(banded, true)).isEqualTo(share);
	}

	@Test
	void whenEdgeHasSomeGrainShouldNotCountAsUniform() {
		assertThat(UniformEdges.widest(colour(200, 100, (x, y) -> 0x202020 + (x * 7 + y) % 5 * 0x100), true)).isZero();
	}

	@Test
	void whenPictureHasNoTileShouldHaveNoSharpness() {
		SharpnessMeter meter = new SharpnessMeter(new GreyPicture(25, 25, new byte[625]));
		meter.measure();
		assertThat(meter.tileSharpness()).isZero();
	}

	private static double share(BufferedImage picture) {
		Glare glare = GlareFinder.find(DecodedPictures.colour(picture), 0);
		return (glare != null) ? glare.share() : 0;
	}

	private static PictureQuality measure(BufferedImage picture) {
		DecodedPicture decoded = DecodedPictures.of(picture);
		return QualityMeter.measure(decoded, SheetLayout.of(decoded.grey()), 0);
	}

	private static ColourPicture colour(int width, int height, IntBinaryOperator rgb) {
		return DecodedPictures.colour(picture(width, height, rgb));
	}

	private static BufferedImage turned(BufferedImage picture) {
		int[] pixels = PictureEffects.pixels(picture);
		return picture(/* width= */ picture.getHeight(), /* height= */ picture.getWidth(),
				(x, y) -> pixels[x * picture.getWidth() + y]);
	}

	private static BufferedImage picture(int width, int height, IntBinaryOperator rgb) {
		int[] pixels = new int[width * height];
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = rgb.applyAsInt(i % width, i / width);
		}
		return PictureEffects.picture(width, pixels);
	}

}
