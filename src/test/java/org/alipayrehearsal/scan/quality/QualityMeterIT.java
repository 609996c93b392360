package org.alipayrehearsal.scan.quality;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * More pictures of the kinds in {@link QualityMeterTests}, which take long to draw.
 */
class QualityMeterIT {

	@ParameterizedTest
	@CsvSource({ "0.4,0.006,3,10", "0.5,0.01,1,5", "0.6,0.01,3,10", "0.4,0.02,4,5" })
	void whenReflectionIsOnTheLinesShouldTellWhere(double x, double share, double ratio, double radius) {
		QualityMeterTests.assertReflectionIsFound(x, share, ratio, radius);
	}

	@ParameterizedTest
	@CsvSource({ "0.8", "2.5" })
	void whenWhiteStripOrGroundOfAPortraitIsSoftShouldNotCountAsGlare(double radius) {
		QualityMeterTests.assertWhiteIsNoGlare(radius);
	}

	@ParameterizedTest
	@CsvSource({ "30,50,160", "30,30,30" })
	void whenPageHasOneStampShouldMeasureThePrint(int red, int green, int blue) {
		QualityMeterTests.assertPrintOfAStampIsMeasured(red, green, blue);
	}

	@ParameterizedTest
	@CsvSource({ "0.5,0.6,1.1", "1.75,1.25,1.7", "2.2,1.45,2", "3.84,2.1,3.2" })
	void whenPictureIsBlurredShouldTellHowMuchWhateverTheNoise(double radius, double least, double most) {
		QualityMeterTests.assertBlurIsTold(radius, least, most);
	}

	@ParameterizedTest
	@CsvSource({ "370,20,15,255,1.5", "300,160,500,255,2" })
	void whenPageIsOnASheetShouldHaveNoBorderAndThePrintsContrast(int width, int left, int top, int white,
			double noise) {
		QualityMeterTests.assertSheetIsNoBorder(width, left, top, white, noise);
	}

}
