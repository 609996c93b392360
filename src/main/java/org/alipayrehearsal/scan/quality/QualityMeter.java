package org.alipayrehearsal.scan.quality;

import org.alipayrehearsal.scan.pixel.ColourPicture;
import org.alipayrehearsal.scan.pixel.DecodedPicture;

/**
 * Measures the quality of a picture. This takes about 1 ms for a million pixels.
 */
public final class QualityMeter {

	private QualityMeter() {
	}

	/**
	 * Measure a picture.
	 * @param picture the picture
	 * @return the measures
	 */
	public static PictureQuality measure(DecodedPicture picture) {
		ColourPicture colour = picture.colour();
		ColourMeter colours = new ColourMeter();
		colours.measure(colour);
		SharpnessMeter sharpness = new SharpnessMeter(picture.grey());
		sharpness.measure();
		return new PictureQuality(colours.chromaDeviation(), colours.luma(0.5), colours.luma(0.95) - colours.luma(0.05),
				sharpness.reblur(), sharpness.tileSharpness(), GlareFinder.find(colour), UniformEdges.widest(colour));
	}

}
