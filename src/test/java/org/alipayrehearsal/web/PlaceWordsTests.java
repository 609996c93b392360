package org.alipayrehearsal.web;

import org.alipayrehearsal.scan.pixel.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceWordsTests {

	@ParameterizedTest
	@CsvSource({ "0, 0, 0.2, 0.2, top-left", "0.4, 0, 0.6, 0.2, top", "0.8, 0, 1, 0.2, top-right",
			"0, 0.4, 0.2, 0.6, left", "0.4, 0.4, 0.6, 0.6, middle", "0.8, 0.4, 1, 0.6, right",
			"0, 0.8, 0.2, 1, bottom-left", "0.4, 0.8, 0.6, 1, bottom", "0.8, 0.8, 1, 1, bottom-right",
			"0.02, 0.8, 0.9, 1, bottom", "0, 0, 1, 1, middle", "0, 0, 0.6, 0.6, top-left", "-1, 2, -1, 2, bottom-left",
			"0.9, 0.02, 1, 0.98, right" })
	void whenPlaceIsToldShouldNameItsPart(double left, double top, double right, double bottom, String words) {
		assertThat(PlaceWords.of(new Region(left, top, right, bottom))).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "3000, 2000, 100, 67", "2000, 3000, 67, 100", "12000, 1, 100, 1" })
	void whenOutlineIsDrawnShouldHaveThePicturesShape(int width, int height, int wide, int high) {
		OutlineView outline = OutlineView.of(width, height, new Region(0.99, 0.99, 1, 1), "glare");
		assertThat(outline.width()).isEqualTo(wide);
		assertThat(outline.height()).isEqualTo(high);
		assertThat(outline.x() + outline.spotWidth()).isEqualTo(wide);
		assertThat(outline.y() + outline.spotHeight()).isEqualTo(high);
		assertThat(Math.min(outline.x(), outline.y())).isNotNegative();
	}

}
