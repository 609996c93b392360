package org.alipayrehearsal.scan.quality;

import java.awt.image.BufferedImage;

import org.alipayrehearsal.scan.DrawnPage;
import org.alipayrehearsal.scan.PictureEffects;
import org.alipayrehearsal.scan.pixel.GreyPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PictureHashTests {

	private static final PictureHash NONE = new PictureHash(0, 0, 0, 0);

	@Test
	void whenPictureGetsBrighterToTheRightShouldSetEveryBit() {
		assertThat(NONE.distance(PictureHash.of(gradient(1)))).isEqualTo(256);
		assertThat(NONE.distance(PictureHash.of(gradient(-1)))).isZero();
	}

	@Test
	void whenPictureIsOfOneShadeShouldSetNoBit() {
		assertThat(PictureHash.of(new GreyPicture(100, 80, new byte[8000]))).isEqualTo(NONE);
	}

	@Test
	void whenOneCellIsBrightShouldSetTheBitBeforeIt() {
		byte[] luma = new byte[170 * 160];
		for (int y = 20; y < 30; y++) {
			for (int x = 50; x < 60; x++) {
				luma[y * 170 + x] = 100;
			}
		}
		// Row 2, between cells 4 and 5.
		assertThat(PictureHash.of(new GreyPicture(170, 160, luma))).isEqualTo(new PictureHash(1L << 36, 0, 0, 0));
	}

	@Test
	void whenBitsDifferAnywhereShouldCountThem() {
		assertThat(NONE.distance(new PictureHash(1, 3, 7, -1))).isEqualTo(1 + 2 + 3 + 64);
		assertThat(new PictureHash(5, 6, 7, 8).distance(new PictureHash(5, 6, 7, 8))).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "1,1", "1,300", "300,1", "16,16", "17,16", "18,15" })
	void whenPictureIsTinyShouldHashIt(int width, int height) {
		assertThat(PictureHash.of(new GreyPicture(width, height, new byte[width * height]))).isEqualTo(NONE);
	}

	@Test
	void whenPictureIsACopyShouldBeNearAndWhenItIsAnotherPageFar() {
		for (int number = 0; number < 5; number++) {
			BufferedImage page = DrawnPage.coloured(number, 0.7);
			PictureHash hash = hash(page);
			assertThat(hash.distance(hash(PictureEffects.scaled(page, 0.5)))).isLessThan(30);
			assertThat(hash.distance(hash(PictureEffects.noisy(page, 4, 1)))).isLessThan(30);
			assertThat(hash.distance(hash(PictureEffects.faded(page, 0, 0)))).isLessThan(30);
			assertThat(hash.distance(hash(DrawnPage.coloured(number + 1, 0.7)))).isGreaterThan(40);
		}
	}

	private static PictureHash hash(BufferedImage picture) {
		return PictureHash.of(DecodedPictures.grey(picture));
	}

	private static GreyPicture gradient(int direction) {
		byte[] luma = new byte[200 * 100];
		for (int i = 0; i < luma.length; i++) {
			luma[i] = (byte) (100 + direction * (i % 200) / 2);
		}
		return new GreyPicture(200, 100, luma);
	}

}
