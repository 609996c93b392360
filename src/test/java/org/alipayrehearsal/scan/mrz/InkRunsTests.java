package org.alipayrehearsal.scan.mrz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.alipayrehearsal.scan.pixel.GreyPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs of ink are those of the definition, pixel by pixel.
 */
class InkRunsTests {

	@ParameterizedTest
	@CsvSource({ "97,61,10,14", "97,61,10,35", "97,61,3,8", "8,5,10,14", "5,40,3,14", "21,21,10,14", "22,23,10,14",
			"1,30,10,14", "30,1,2,14", "2,2,1,14" })
	void whenPictureIsOfGrainShouldFindTheRunsOfTheDefinition(int width, int height, int radius, int percent) {
		byte[] luma = new byte[width * height];
		new Random(7).nextBytes(luma);
		assertRuns(new GreyPicture(width, height, luma), new InkRuns.Threshold(radius, percent));
	}

	@Test
	void whenInkTouchesBothEdgesShouldFindRunsUpToThem() {
		byte[] luma = new byte[60 * 40];
		Arrays.fill(luma, (byte) 230);
		for (int y = 10; y < 20; y++) {
			Arrays.fill(luma, y * 60, y * 60 + 4, (byte) 10);
			Arrays.fill(luma, y * 60 + 55, y * 60 + 60, (byte) 10);
		}
		GreyPicture picture = new GreyPicture(60, 40, luma);
		assertRuns(picture, new InkRuns.Threshold(12, 14));
		assertThat(runs(picture, new InkRuns.Threshold(12, 14))).contains("10: 0-3", "10: 55-59");
	}

	@Test
	void whenPictureIsAsLargeAndDarkAsCanBeShouldNotOverflow() {
		byte[] luma = new byte[2200 * 130];
		Arrays.fill(luma, (byte) 255);
		luma[65 * 2200 + 1100] = 0;
		assertThat(runs(new GreyPicture(2200, 130, luma), new InkRuns.Threshold(55, 35)))
			.containsExactly("65: 1100-1100");
	}

	private static void assertRuns(GreyPicture picture, InkRuns.Threshold threshold) {
		assertThat(runs(picture, threshold)).isEqualTo(runsOfTheDefinition(picture, threshold));
	}

	private static List<String> runs(GreyPicture picture, InkRuns.Threshold threshold) {
		InkRuns runs = new InkRuns(picture, threshold);
		List<String> found = new ArrayList<>();
		for (int y = 0; runs.next(); y++) {
			for (int run = 0; run < runs.count(); run++) {
				found.add(y + ": " + runs.start(run) + "-" + runs.end(run));
			}
		}
		return found;
	}

	private static List<String> runsOfTheDefinition(GreyPicture picture, InkRuns.Threshold threshold) {
		List<String> found = new ArrayList<>();
		for (int y = 0; y < picture.height(); y++) {
			int start = -1;
			for (int x = 0; x <= picture.width(); x++) {
				boolean ink = x < picture.width() && isInk(picture, threshold, x, y);
				if (ink && start < 0) {
					start = x;
				}
				if (!ink && start >= 0) {
					found.add(y + ": " + start + "-" + (x - 1));
					start = -1;
				}
			}
		}
		return found;
	}

	private static boolean isInk(GreyPicture picture, InkRuns.Threshold threshold, int x, int y) {
		int sum = 0;
		int pixels = 0;
		int first = y - y % InkRuns.BoxFilter.SHARED;
		int last = first + InkRuns.BoxFilter.SHARED - 1;
		for (int row = Math.max(0, first - threshold.radius()); row <= Math.min(picture.height() - 1,
				last + threshold.radius()); row++) {
			for (int column = Math.max(0, x - threshold.radius()); column <= Math.min(picture.width() - 1,
					x + threshold.radius()); column++) {
				sum += picture.at(column, row);
				pixels++;
			}
		}
		int value = picture.at(x, y);
		return (value + InkRuns.Threshold.LEAST) * pixels < sum
				&& value * pixels * 100 < sum * (100 - threshold.percent());
	}

}
