package org.alipayrehearsal.scan.quality;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;

import org.alipayrehearsal.scan.DrawnPage;
import org.alipayrehearsal.scan.PictureEffects;
import org.alipayrehearsal.scan.ReproducedPages;
import org.alipayrehearsal.scan.pixel.Details;
import org.alipayrehearsal.scan.pixel.GreyPicture;
import org.alipayrehearsal.scan.pixel.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Traces of screens, copies, borders and strong compression.
 */
class ReproductionTests {

	@ParameterizedTest
	@CsvSource({ "620,1.8", "430,2.6", "330,3.7" })
	void whenPictureIsOfAScreenShouldHaveAGrid(int pixels, double pitch) {
		BufferedImage photo = ReproducedPages.screen(DrawnPage.coloured(pixels, 0.7), pixels, pitch, pixels);
		assertThat(grid(ReproducedPages.compressed(photo, 0.85))).isGreaterThan(4.5);
	}

	@Test
	void whenPageIsPrintedShouldHaveNoGrid() {
		for (int number = 0; number < 3; number++) {
			BufferedImage page = PictureEffects.noisy(DrawnPage.coloured(number, 0.7), 2, number);
			assertThat(grid(page)).isLessThan(2.6);
			assertThat(grid(ReproducedPages.compressed(page, 0.12))).as("blocks").isLessThan(2.6);
			assertThat(grid(ReproducedPages.ruled(page, 6, 10 + number))).as("lines").isLessThan(2.6);
			assertThat(grid(DrawnPage.white(number, 0.7, 0.3))).as("small page").isLessThan(2.7);
		}
	}

	@ParameterizedTest
	@CsvSource({ "3,0", "3,25", "4,80", "2.6,45" })
	void whenFineStripesCrossAllPartsShouldCountAsAGrid(double period, double degrees) {
		BufferedImage striped = PictureEffects.noisy(DrawnPage.coloured(1, 0.7), 2, 1);
		double x = Math.cos(Math.toRadians(degrees)) * 2 * Math.PI / period;
		double y = Math.sin(Math.toRadians(degrees)) * 2 * Math.PI / period;
		for (int i = 0; i < striped.getWidth() * striped.getHeight(); i++) {
			int column = i % striped.getWidth();
			int row = i / striped.getWidth();
			int light = (int) Math.round(7 * Math.sin(x * column + y * row));
			Color colour = new Color(striped.getRGB(column, row));
			striped.setRGB(column, row, clipped(colour.getRed() + light) << 16 | clipped(colour.getGreen() + light) << 8
					| clipped(colour.getBlue() + light));
		}
		assertThat(grid(striped)).isGreaterThan(4);
	}

	@Test
	void whenPartIsBlankOrMissingShouldHaveNoGrid() {
		assertThat(MoireMeter.grid(List.of())).isZero();
		assertThat(MoireMeter.grid(List.of(new GreyPicture(128, 128, new byte[128 * 128])))).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "0.05,100,130", "0.1,50,60", "0.14,36,45", "0.2,0,32", "0.3,0,0", "0.5,0,0", "0.85,0,0" })
	void whenPictureWasCompressedShouldTellTheStep(double quality, int least, int most) {
		BufferedImage compressed = ReproducedPages.compressed(PictureEffects.noisy(DrawnPage.coloured(1, 0.7), 1, 1),
				quality);
		for (BufferedImage picture : List.of(compressed, ReproducedPages.compressed(compressed, 0.9))) {
			assertThat(CompressionMeter.quantizationStep(Details.of(DecodedPictures.grey(picture)))).isBetween(least,
					most);
		}
	}

	@Test
	void whenThereIsNoPrintShouldNotTellAStep() {
		for (int number = 0; number < 3; number++) {
			BufferedImage lattice = lattice(20 + number, 40);
			assertThat(CompressionMeter.quantizationStep(Details.of(DecodedPictures.grey(lattice)))).isZero();
			assertThat(grid(lattice)).as("letters of one distance").isLessThan(2.6);
			assertThat(grid(PictureEffects.scaled(lattice, 0.5))).as("small letters of one distance").isLessThan(2.6);
		}
		assertThat(CompressionMeter.quantizationStep(Details.of(new GreyPicture(256, 256, new byte[256 * 256]))))
			.isZero();
		assertThat(CompressionMeter.quantizationStep(Details.of(new GreyPicture(127, 512, new byte[127 * 512]))))
			.isZero();
		assertThat(CompressionMeter.quantizationStep(Details.of(DecodedPictures.grey(DrawnPage.coloured(2, 0.7)))))
			.isZero();
	}

	@Test
	void whenGreyCopyHasAStampShouldHaveNoColourBesideIt() {
		for (int number = 0; number < 4; number++) {
			BufferedImage page = DrawnPage.coloured(number, 0.5);
			BufferedImage copy = ReproducedPages.copy(page, number % 3, new Color(190, 30, 40), number);
			assertThat(plain(copy)).isLessThan(1.1);
			assertThat(plain(PictureEffects.noisy(page, 2, number))).isGreaterThan(1.6);
			assertThat(plain(PictureEffects.faded(DrawnPage.white(number, 0.5, 0), 1, 0))).isGreaterThan(1.3);
		}
	}

	@ParameterizedTest
	@CsvSource({ "0.15,0.15,0.15,0.15,true", "0,0.25,0,0.25,true", "0.08,0.08,0.08,0.5,true", "0.1,0.2,0.1,0.2,true",
			"0,0,0.4,0.3,false", "0.05,0.02,0.5,0.3,false", "0,0,0,0.6,false", "0.1,0.02,0.3,0.5,false" })
	void whenWhiteBandsAreEqualShouldCountAsBorder(double left, double top, double right, double bottom,
			boolean border) {
		BufferedImage page = PictureEffects.noisy(DrawnPage.coloured(1, 0.4), 2, 1);
		BufferedImage framed = ReproducedPages.bordered(page, left, top, right, bottom, 0xffffff);
		assertThat(UniformEdges.widest(DecodedPictures.colour(framed), false) > 0).isEqualTo(border);
	}

	@ParameterizedTest
	@CsvSource({ "0,0", "0.1,0.05", "0.5,0.4", "1,1" })
	void whenPageIsOnASheetShouldTellItsPlace(double left, double top) {
		BufferedImage page = PictureEffects.scaled(DrawnPage.coloured(1, 0.3), 0.5);
		BufferedImage sheet = ReproducedPages.sheet(page, 620, 877, left, top, 250, 1, 1);
		Region place = Objects
			.requireNonNull(Objects.requireNonNull(SheetLayout.of(DecodedPictures.grey(sheet))).page());
		assertThat(place.left()).isCloseTo(left * (620 - page.getWidth()) / 620, within(0.04));
		assertThat(place.right() - place.left()).isCloseTo(page.getWidth() / 620.0, within(0.07));
		assertThat(place.bottom() - place.top()).isCloseTo(page.getHeight() / 877.0, within(0.07));
	}

	@Test
	void whenSheetHasOnlyStampsShouldHaveNoPage() {
		for (int number = 0; number < 8; number++) {
			BufferedImage page = ReproducedPages.stamped(new Color(240, 238, 230), new Color(30, 60, 150), number);
			SheetLayout sheet = Objects.requireNonNull(SheetLayout.of(DecodedPictures.grey(page)));
			assertThat(sheet.page()).isNull();
		}
	}

	/** Boxes in place of letters, of one distance all over. */
	private static BufferedImage lattice(int across, int down) {
		BufferedImage page = new BufferedImage(1400, 1000, BufferedImage.TYPE_INT_RGB);
		for (int i = 0; i < 1400 * 1000; i++) {
			int x = i % 1400;
			int y = i / 1400;
			boolean print = x > 80 && x < 1320 && y > 60 && y < 940 && y % down < down / 2 && x % across < across / 2
					&& (x / across * 7 + y / down * 13) % 11 > 2;
			page.setRGB(x, y, print ? 0x202838 : ((190 + x / 28) << 16 | (210 - y / 25) << 8 | (170 + y / 20)));
		}
		return page;
	}

	private static double grid(BufferedImage picture) {
		return MoireMeter.grid(Details.of(DecodedPictures.grey(picture)));
	}

	private static double plain(BufferedImage picture) {
		return new PlainColourMeter(DecodedPictures.colour(picture)).deviation();
	}

	private static int clipped(int value) {
		return Math.max(0, Math.min(255, value));
	}

}
