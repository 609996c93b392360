package org.alipayrehearsal.scan.quality;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.alipayrehearsal.scan.DrawnPage;
import org.alipayrehearsal.scan.PictureEffects;
import org.alipayrehearsal.scan.pixel.GreyPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SheetLayoutTests {

	/** The bound of {@code scan-same-picture}. */
	private static final int ALIKE = 33;

	@ParameterizedTest
	@CsvSource({ "250,0,0,255", "370,0,0,255", "370,20,10,246", "450,60,200,252" })
	void whenDifferentPagesAreOnASheetShouldNotBeTheSame(int width, int left, int top, int white) {
		List<BufferedImage> sheets = new ArrayList<>();
		for (int number = 0; number < 7; number++) {
			BufferedImage page = (number % 2 == 0) ? DrawnPage.coloured(number, 0.3) : DrawnPage.white(number, 0.3, 0);
			sheets.add(sheet(page, width, left, top, white, number));
		}
		List<SheetLayout> layouts = sheets.stream().map(SheetLayoutTests::layout).toList();
		List<PictureHash> hashes = sheets.stream().map(SheetLayoutTests::hash).toList();
		int alike = 0;
		for (int one = 0; one < sheets.size(); one++) {
			for (int other = 0; other < one; other++) {
				assertThat(layouts.get(one).isSame(layouts.get(other))).isFalse();
				alike += (hashes.get(one).distance(hashes.get(other)) <= ALIKE) ? 1 : 0;
			}
		}
		assertThat(alike).as("pairs whose hashes do not differ enough").isPositive();
	}

	@ParameterizedTest
	@CsvSource({ "250,0,0,255", "370,20,10,246", "450,60,200,252" })
	void whenPictureIsACopyShouldBeTheSame(int width, int left, int top, int white) {
		for (int number = 0; number < 4; number++) {
			BufferedImage page = (number % 2 == 0) ? DrawnPage.coloured(number, 0.3) : DrawnPage.white(number, 0.3, 0);
			BufferedImage sheet = sheet(page, width, left, top, white, number);
			SheetLayout layout = layout(sheet);
			for (BufferedImage copy : List.of(PictureEffects.scaled(sheet, 0.5), PictureEffects.scaled(sheet, 0.77),
					PictureEffects.noisy(sheet, 3, 9), PictureEffects.faded(sheet, 0, 0),
					PictureEffects.changed(sheet, (value) -> value * 95 / 100))) {
				assertThat(layout.isSame(layout(copy))).isTrue();
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "500,0,0,255", "740,0,0,255", "740,40,20,246" })
	void whenCopyIsAThirdInSizeShouldBeTheSame(int width, int left, int top, int white) {
		for (BufferedImage page : List.of(DrawnPage.coloured(0, 1.2), DrawnPage.white(1, 1.2, 0))) {
			BufferedImage sheet = new BufferedImage(1240, 1754, BufferedImage.TYPE_INT_RGB);
			Graphics2D graphics = sheet.createGraphics();
			graphics.setColor(new Color(white, white, white));
			graphics.fillRect(0, 0, 1240, 1754);
			graphics.drawImage(PictureEffects.scaled(page, (width + 0.5) / page.getWidth()), left, top, null);
			graphics.dispose();
			SheetLayout original = layout(PictureEffects.noisy(sheet, 1.5, 1));
			assertThat(original.isSame(layout(PictureEffects.scaled(PictureEffects.noisy(sheet, 1.5, 1), 1 / 3.0))))
				.isTrue();
		}
	}

	@Test
	void whenPageFillsThePictureShouldHaveNoSheet() {
		assertThat(SheetLayout.of(DecodedPictures.grey(DrawnPage.coloured(1, 0.3)))).isNull();
		assertThat(SheetLayout.of(new GreyPicture(40, 40, new byte[1600]))).isNull();
		assertThat(SheetLayout.of(new GreyPicture(31, 40, new byte[31 * 40]))).isNull();
	}

	@Test
	void whenSheetIsBlankShouldHaveNoLayout() {
		BufferedImage blank = sheet(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), 0, 0, 0, 250, 1);
		assertThat(SheetLayout.of(DecodedPictures.grey(blank))).isNull();
	}

	private static BufferedImage sheet(BufferedImage page, int width, int left, int top, int white, int seed) {
		BufferedImage sheet = new BufferedImage(620, 877, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = sheet.createGraphics();
		graphics.setColor(new Color(white, white, white));
		graphics.fillRect(0, 0, 620, 877);
		if (width > 0) {
			graphics.drawImage(PictureEffects.scaled(page, (width + 0.5) / page.getWidth()), left, top, null);
		}
		graphics.dispose();
		return PictureEffects.noisy(sheet, 1.5, seed);
	}

	private static SheetLayout layout(BufferedImage picture) {
		return Objects.requireNonNull(SheetLayout.of(DecodedPictures.grey(picture)));
	}

	private static PictureHash hash(BufferedImage picture) {
		return PictureHash.of(DecodedPictures.grey(picture));
	}

}
