package org.alipayrehearsal.scan.pixel;

import java.awt.image.Raster;

/**
 * Makes the small pictures that are measured out of a decoded one.
 */
public final class PictureScaler {

	/** The most pixels of the luma's long side. */
	private static final int LONG_SIDE = 2_200;

	/** The most pixels in colour. */
	private static final int COLOUR_PIXELS = 250_000;

	private PictureScaler() {
	}

	/**
	 * Scales a picture down and turns it upright.
	 * @param raster the picture, or every second, third … pixel of it
	 * @param colours what its samples mean
	 * @param fileWidth the width that the file names
	 * @param orientation how it must be turned
	 * @return the small pictures
	 */
	public static DecodedPicture scale(Raster raster, Colours colours, int fileWidth, Orientation orientation) {
		SampleRows rows = colours.rows(raster);
		int width = rows.width();
		int height = rows.height();
		AreaAverage grey = AreaAverage.to(LONG_SIDE, width, height);
		int step = colourStep(width, height);
		int colourWidth = (width + step - 1) / step;
		int[] rgb = new int[colourWidth * ((height + step - 1) / step)];
		byte[] kept = new byte[grey.isWhole() ? width : 0];
		float[] luma = new float[grey.isWhole() ? 0 : width];
		for (int y = 0; y < height; y++) {
			int row = rows.moveTo(y);
			if (grey.isWhole()) {
				colours.luma(rows, row, kept);
				grey.keep(kept);
			}
			else {
				colours.luma(rows, row, luma);
				grey.add(luma);
			}
			if (y % step == 0) {
				for (int x = 0; x < colourWidth; x++) {
					rgb[y / step * colourWidth + x] = colours.rgb(rows, row + x * step * rows.pixelStride());
				}
			}
		}
		ColourPicture colour = new ColourPicture(colourWidth, rgb.length / colourWidth, rgb);
		GreyPicture picture = grey.picture();
		double scale = Math.min(1, (double) picture.width() / fileWidth);
		return new DecodedPicture(orientation.turn(picture), orientation.turn(colour), scale);
	}

	private static int colourStep(int width, int height) {
		int step = 1;
		while ((long) ((width + step - 1) / step) * ((height + step - 1) / step) > COLOUR_PIXELS) {
			step++;
		}
		return step;
	}

}
