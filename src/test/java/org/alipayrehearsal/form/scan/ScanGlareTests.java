package org.alipayrehearsal.form.scan;

import org.alipayrehearsal.rule.Evidence;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.pixel.Region;
import org.alipayrehearsal.scan.quality.Glare;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScanGlareTests {

	@ParameterizedTest
	@CsvSource({ "0, 0, 0.6, 0.3, top-left", "0, 0, 0.62, 0.3, top-centre", "0, 0, 0.3, 0.62, middle-left",
			"0.7, 0.7, 1, 1, bottom-right" })
	void whenGlareReachesOverMostOfASideShouldNotNameItsEdge(double left, double top, double right, double bottom,
			String variant) {
		assertThat(ScanGlare.Validator.evaluate(new Glare(0.1, new Region(left, top, right, bottom))))
			.isEqualTo(Violated.plain()
				.withVariant(variant)
				.withEvidence(new Evidence.PictureRegion(left, top, right, bottom, "glare")));
	}

}
