package org.alipayrehearsal.scan.pixel;

import java.awt.image.Raster;

/**
 * Scales a decoded picture down to the sizes in which it is measured.
 */
public final class PictureScaler {

	/** The maximum long side of the luma. */
	private static final int LONG_SIDE = 2_200;

	/** The maximum number of pixels in colour. */
	private static final int COLOUR_PIXELS = 250_000;

	private PictureScaler() {
	}

	/**
	 * Scale a picture down and turn it upright.
	 * @param raster the picture, which may be subsampled
	 * @param colourSpace the colour space of its samples
	 * @param fileWidth the width of the picture in the file
	 * @param orientation the orientation
	 * @return the scaled picture
	 */
	public static DecodedPicture scale(Raster raster, ColourSpace colourSpace, int fileWidth, Orientation orientation) {
		SampleRows rows = colourSpace.rows(raster);
		int width = rows.width();
		int height = rows.height();
		AreaAverage grey = AreaAverage.to(LONG_SIDE, width, height);
		int step = colourStep(width, height);
		int colourWidth = (width + step - 1) / step;
		int[] rgb = new int[colourWidth * ((height + step - 1) / step)];
		byte[] kept = new byte[grey.isWhole() ? width : 0];
		float[] luma = new float[grey.isWhole() ? 0 : width];
		Details details = new Details(width, (width == fileWidth) ? height : 0);
		byte[] detail = new byte[grey.isWhole() ? 0 : width];
		for (int y = 0; y < height; y++) {
			int row = rows.moveTo(y);
			if (grey.isWhole()) {
				colourSpace.luma(rows, row, kept);
				grey.keep(kept);
			}
			else {
				colourSpace.luma(rows, row, luma);
				grey.add(luma);
			}
			if (details.needs(y)) {
				if (!grey.isWhole()) {
					colourSpace.luma(rows, row, detail);
				}
				details.add(y, grey.isWhole() ? kept : detail);
			}
			if (y % step == 0) {
				for (int x = 0; x < colourWidth; x++) {
					rgb[y / step * colourWidth + x] = colourSpace.rgb(rows, row + x * step * rows.pixelStride());
				}
			}
		}
		ColourPicture colour = new ColourPicture(colourWidth, rgb.length / colourWidth, rgb);
		GreyPicture picture = grey.picture();
		double scale = Math.min(1, (double) picture.width() / fileWidth);
		return new DecodedPicture(orientation.turn(picture), orientation.turn(colour), scale, details.pictures());
	}

	private static int colourStep(int width, int height) {
		int step = 1;
		while ((long) ((width + step - 1) / step) * ((height + step - 1) / step) > COLOUR_PIXELS) {
			step++;
		}
		return step;
	}

}
