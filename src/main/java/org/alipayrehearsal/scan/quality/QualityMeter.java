package org.alipayrehearsal.scan.quality;

import org.alipayrehearsal.scan.pixel.ColourPicture;
import org.alipayrehearsal.scan.pixel.DecodedPicture;
import org.jspecify.annotations.Nullable;

/**
 * Measures the quality of a picture.
 */
public final class QualityMeter {

	/** Of a picture with less print, the colour is measured on the print. */
	private static final double SPARSE = 0.2;

	private QualityMeter() {
	}

	/**
	 * Measure a picture.
	 * @param picture the picture
	 * @param sheet the layout of a page on a blank sheet, or null
	 * @param quantizationStep the quantization step in the file, or 0
	 * @return the measures
	 */
	public static PictureQuality measure(DecodedPicture picture, @Nullable SheetLayout sheet, int quantizationStep) {
		ColourPicture colour = picture.colour();
		ColourMeter colours = measureColours(colour);
		PrintMeter print = new PrintMeter(colour);
		double deviation = colours.chromaDeviation();
		if (print.share() < SPARSE) {
			deviation = Math.max(deviation, measureColours(print.printed()).chromaDeviation());
		}
		SharpnessMeter sharpness = new SharpnessMeter(picture.grey());
		sharpness.measure();
		EdgeMeter edges = new EdgeMeter(picture.grey());
		double[] blur = edges.blur();
		return new PictureQuality(deviation, colours.luma(0.5), colours.luma(0.95) - colours.luma(0.05),
				sharpness.reblur(), sharpness.tileSharpness(),
				GlareFinder.find(colour, Math.max(blur[0], blur[1]) * longSide(colour) / edges.longSide()),
				UniformEdges.widest(colour, sheet == null),
				new PrintQuality(print.contrast(), print.share(), colours.meanChroma(), Math.min(blur[0], blur[1]),
						Math.max(blur[0], blur[1])),
				new Reproduction(MoireMeter.grid(picture.details()),
						Math.max(quantizationStep, CompressionMeter.quantizationStep(picture.details())),
						new PlainColourMeter(colour).deviation()));
	}

	private static double longSide(ColourPicture picture) {
		return Math.max(picture.width(), picture.height());
	}

	private static ColourMeter measureColours(ColourPicture picture) {
		ColourMeter meter = new ColourMeter();
		meter.measure(picture);
		return meter;
	}

}
