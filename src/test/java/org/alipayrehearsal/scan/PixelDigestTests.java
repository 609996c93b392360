package org.alipayrehearsal.scan;

import java.util.List;

import org.alipayrehearsal.scan.pixel.ColourPicture;
import org.alipayrehearsal.scan.pixel.DecodedPicture;
import org.alipayrehearsal.scan.pixel.GreyPicture;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pictures are the same where all of their pixels are.
 */
class PixelDigestTests {

	private final byte[] luma = new byte[400];

	private final int[] rgb = new int[25];

	@Test
	void whenNothingDiffersShouldBeTheSame() {
		assertThat(digest(20, 5)).isEqualTo(digest(20, 5));
	}

	@Test
	void whenOnePixelOfTheLumaDiffersShouldNotBeTheSame() {
		String before = digest(20, 5);
		this.luma[123] = 1;
		assertThat(digest(20, 5)).isNotEqualTo(before);
	}

	@Test
	void whenOneColourDiffersShouldNotBeTheSame() {
		String before = digest(20, 5);
		this.rgb[7] = 0x000100;
		assertThat(digest(20, 5)).isNotEqualTo(before);
	}

	@Test
	void whenTheSidesDifferShouldNotBeTheSame() {
		assertThat(digest(40, 5)).isNotEqualTo(digest(10, 5));
	}

	private String digest(int width, int colourWidth) {
		return PixelDigest.of(new DecodedPicture(new GreyPicture(width, this.luma.length / width, this.luma),
				new ColourPicture(colourWidth, this.rgb.length / colourWidth, this.rgb), 1, List.of()));
	}

}
