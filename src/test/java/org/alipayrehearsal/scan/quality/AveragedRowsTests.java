package org.alipayrehearsal.scan.quality;

import java.util.Arrays;

import org.alipayrehearsal.scan.pixel.GreyPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AveragedRowsTests {

	@Test
	void whenPictureIsSmallShouldLeaveItAsItIs() {
		AveragedRows rows = new AveragedRows(new GreyPicture(3, 2, new byte[] { 0, 1, (byte) 200, 3, 4, (byte) 255 }),
				10);
		assertThat(row(rows, 0)).containsExactly(0, 1, 200);
		assertThat(row(rows, 1)).containsExactly(3, 4, 255);
	}

	@Test
	void whenPictureIsHalvedShouldAverageFourPixels() {
		AveragedRows rows = new AveragedRows(new GreyPicture(4, 2, new byte[] { 0, 10, 100, 100, 20, 30, 100, 100 }),
				2);
		assertThat(rows.height()).isEqualTo(1);
		assertThat(row(rows, 0)).containsExactly(15, 100);
	}

	@Test
	void whenPixelIsCoveredInPartShouldCountThatPart() {
		AveragedRows rows = new AveragedRows(new GreyPicture(3, 1, new byte[] { 0, 90, 120 }), 2);
		assertThat(row(rows, 0)).containsExactly(30, 110);
	}

	@ParameterizedTest
	@CsvSource({ "2200,1500,1200,818", "1201,10,1200,10", "1,2400,1,1200", "12000,1,1200,1", "1300,5000,312,1200",
			"1200,1200,1200,1200", "1,1,1,1" })
	void whenPictureIsOfOneShadeShouldStayThat(int width, int height, int newWidth, int newHeight) {
		byte[] luma = new byte[width * height];
		Arrays.fill(luma, (byte) 251);
		AveragedRows rows = new AveragedRows(new GreyPicture(width, height, luma), 1200);
		assertThat(rows.width()).isEqualTo(newWidth);
		assertThat(rows.height()).isEqualTo(newHeight);
		for (int y = 0; y < newHeight; y++) {
			assertThat(row(rows, y)).containsOnly(251);
		}
	}

	private static int[] row(AveragedRows rows, int y) {
		int[] row = new int[rows.width()];
		rows.read(y, row);
		return row;
	}

}
