package org.alipayrehearsal.scan.pixel;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PictureScalerTests {

	private static final Map<String, ColourSpace> COLOURS = Map.of("GREY", ColourSpace.grey(), "GREY_ALPHA",
			new ColourSpace.Alpha(1, false), "RGB", ColourSpace.rgb(), "RGB_ALPHA", new ColourSpace.Alpha(3, false),
			"YCC", ColourSpace.ycc(), "CMYK", ColourSpace.cmyk(), "INVERTED_CMYK", ColourSpace.invertedCmyk(),
			"INVERTED_YCCK", ColourSpace.invertedYcck());

	@ParameterizedTest
	@CsvSource({ "1,1,1,1", "2200,1,2200,1", "1,2200,1,2200", "2201,2201,2200,2200", "4000,3000,2200,1650",
			"3000,4000,1650,2200", "12000,10,2200,2", "12000,1,2200,1" })
	void whenPictureIsScaledShouldHaveALongSideOf2200AtMost(int width, int height, int scaledWidth, int scaledHeight) {
		DecodedPicture picture = scale(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY));
		assertThat(picture.grey().width()).isEqualTo(scaledWidth);
		assertThat(picture.grey().height()).isEqualTo(scaledHeight);
		assertThat(picture.scale()).isCloseTo((double) scaledWidth / width, within(1e-12));
		assertThat(picture.colour().width() * picture.colour().height()).isBetween(1, 250_000);
	}

	@Test
	void whenPictureIsScaledShouldAverageTheAreaEachPixelCovers() {
		BufferedImage image = new BufferedImage(3300, 3, BufferedImage.TYPE_BYTE_GRAY);
		Random random = new Random(1);
		for (int x = 0; x < 3300; x++) {
			for (int y = 0; y < 3; y++) {
				image.getRaster().setSample(x, y, 0, random.nextInt(256));
			}
		}
		GreyPicture grey = scale(image).grey();
		assertThat(grey.height()).isEqualTo(2);
		for (int x = 0; x < 2200; x++) {
			for (int y = 0; y < 2; y++) {
				assertThat((double) grey.at(x, y)).isCloseTo(mean(image.getRaster(), x, y), within(0.51));
			}
		}
	}

	@Test
	void whenPictureIsWhiteShouldStayWhite() {
		for (int width : new int[] { 1, 100, 2201, 3001, 4397 }) {
			BufferedImage image = new BufferedImage(width, 71, BufferedImage.TYPE_BYTE_GRAY);
			image.getRaster().setSamples(0, 0, width, 71, 0, whites(width * 71));
			assertThat(scale(image).grey().luma()).as("width %d", width).containsOnly((byte) 255);
		}
	}

	@Test
	void whenPictureIsSmallShouldKeepItsPixels() {
		BufferedImage image = new BufferedImage(50, 40, BufferedImage.TYPE_INT_RGB);
		Random random = new Random(1);
		for (int i = 0; i < 2000; i++) {
			image.setRGB(i % 50, i / 50, random.nextInt(0x1000000));
		}
		DecodedPicture picture = scale(image);
		for (int i = 0; i < 2000; i++) {
			int rgb = image.getRGB(i % 50, i / 50) & 0xffffff;
			assertThat(picture.colour().rgb()[i]).isEqualTo(rgb);
			assertThat(picture.grey().at(i % 50, i / 50)).isEqualTo(ColourSpace.luma(rgb));
		}
		assertThat(picture.scale()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "1,ABC DEF", "2,CBA FED", "3,FED CBA", "4,DEF ABC", "5,AD BE CF", "6,DA EB FC", "7,FC EB DA",
			"8,CF BE AD", "0,ABC DEF", "9,ABC DEF", "-1,ABC DEF" })
	void whenPictureIsTurnedShouldStandUpright(int number, String upright) {
		Orientation orientation = Orientation.of(number);
		byte[] luma = { 'A', 'B', 'C', 'D', 'E', 'F' };
		int[] rgb = { 'A', 'B', 'C', 'D', 'E', 'F' };
		GreyPicture grey = orientation.turn(new GreyPicture(3, 2, luma));
		ColourPicture colour = orientation.turn(new ColourPicture(3, 2, rgb));
		assertThat(text(grey)).isEqualTo(upright);
		for (int i = 0; i < 6; i++) {
			assertThat(colour.rgb()[i]).isEqualTo(grey.luma()[i]);
		}
		assertThat(colour.width()).isEqualTo(grey.width());
	}

	@ParameterizedTest
	@CsvSource({ "GREY,80 0 0 0,808080", "GREY_ALPHA,00 80 0 0,7f7f7f", "GREY_ALPHA,40 ff 0 0,404040",
			"RGB,10 20 30 0,102030", "RGB_ALPHA,10 20 30 ff,102030", "RGB_ALPHA,10 20 30 00,ffffff",
			"YCC,80 80 80 0,808080", "YCC,4c 55 ff 0,fe0000", "YCC,1d ff 6b 0,0000fe", "CMYK,0 0 0 0,ffffff",
			"CMYK,0 0 0 ff,000000", "CMYK,ff 0 0 0,00ffff", "INVERTED_CMYK,ff ff ff ff,ffffff",
			"INVERTED_CMYK,ff ff ff 0,000000", "INVERTED_CMYK,0 ff ff ff,00ffff", "INVERTED_YCCK,0 80 80 ff,ffffff",
			"INVERTED_YCCK,ff 80 80 ff,000000", "INVERTED_YCCK,0 80 80 0,000000" })
	void whenSamplesAreReadShouldKnowTheirColour(String colours, String samples, String rgb) {
		ColourSpace meaning = Objects.requireNonNull(COLOURS.get(colours));
		WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 2, 1, 4, null);
		List<String> each = List.of(samples.split(" ", -1));
		for (int band = 0; band < 4; band++) {
			raster.setSample(1, 0, band, Integer.parseInt(each.get(band), 16));
		}
		DecodedPicture picture = PictureScaler.scale(raster, meaning, 2, Orientation.UPRIGHT);
		int expected = Integer.parseInt(rgb, 16);
		assertThat(picture.colour().rgb()[1]).isEqualTo(expected);
		assertThat(picture.grey().at(1, 0)).isCloseTo(ColourSpace.luma(expected), within(1));
	}

	@ParameterizedTest
	@CsvSource({ "1,00ffffff", "2,00ff8040", "3,80ff8040", "4,00ff8040", "5,00ff8040", "6,80ff8040", "8,00f78442",
			"9,00ff8442", "12,00ffffff", "13,00ff9933" })
	void whenImageIsOfAnyTypeShouldReadItsColours(int type, String argb) {
		BufferedImage image = new BufferedImage(9, 3, type);
		image.setRGB(4, 1, (int) Long.parseLong("ff" + argb.substring(2), 16));
		if (argb.startsWith("8")) {
			image.setRGB(4, 1, (int) Long.parseLong(argb, 16));
		}
		int white = scaledOverWhite(image.getRGB(4, 1));
		int seen = scale(image).colour().rgb()[9 + 4];
		for (int shift = 0; shift <= 16; shift += 8) {
			assertThat(seen >> shift & 0xff).as("type %d", type).isCloseTo(white >> shift & 0xff, within(1));
		}
	}

	@Test
	void whenRasterIsAPartShouldReadThatPart() {
		BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_3BYTE_BGR);
		image.setRGB(7, 8, 0x123456);
		Raster part = image.getRaster().createChild(5, 5, 10, 10, 0, 0, null);
		DecodedPicture picture = PictureScaler.scale(part, ColourSpace.rgb(), 10, Orientation.UPRIGHT);
		assertThat(picture.colour().rgb()[3 * 10 + 2]).isEqualTo(0x123456);
	}

	private static DecodedPicture scale(BufferedImage image) {
		return PictureScaler.scale(image.getRaster(), ColourSpace.of(image.getColorModel()), image.getWidth(),
				Orientation.UPRIGHT);
	}

	private static int scaledOverWhite(int argb) {
		int opacity = argb >>> 24;
		return ColourSpace.rgb(ColourSpace.overWhite(argb >> 16 & 0xff, opacity),
				ColourSpace.overWhite(argb >> 8 & 0xff, opacity), ColourSpace.overWhite(argb & 0xff, opacity));
	}

	/** Each target pixel covers one and a half pixels in both directions. */
	private static double mean(Raster raster, int x, int y) {
		double sum = 0;
		for (int half = 0; half < 9; half++) {
			sum += raster.getSample((3 * x + half % 3) / 2, (3 * y + half / 3) / 2, 0);
		}
		return sum / 9;
	}

	private static int[] whites(int number) {
		int[] whites = new int[number];
		Arrays.fill(whites, 255);
		return whites;
	}

	private static String text(GreyPicture picture) {
		StringBuilder text = new StringBuilder();
		for (int y = 0; y < picture.height(); y++) {
			text.append((y > 0) ? " " : "");
			for (int x = 0; x < picture.width(); x++) {
				text.append((char) picture.at(x, y));
			}
		}
		return text.toString();
	}

}
