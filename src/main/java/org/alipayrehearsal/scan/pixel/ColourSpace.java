package org.alipayrehearsal.scan.pixel;

import java.awt.color.ColorSpace;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * Converts the samples of a raster to RGB and luma. Transparent pixels are composited
 * over white.
 */
public abstract class ColourSpace {

	private ColourSpace() {
	}

	/**
	 * {@return grey samples, 0 for black}
	 */
	public static ColourSpace grey() {
		return new Grey();
	}

	/**
	 * {@return red, green and blue samples}
	 */
	public static ColourSpace rgb() {
		return new Rgb();
	}

	/**
	 * {@return luma and two chroma samples, as defined by JFIF}
	 */
	public static ColourSpace ycc() {
		return new Ycc();
	}

	/**
	 * {@return cyan, magenta, yellow and black samples, 255 for full ink}
	 */
	public static ColourSpace cmyk() {
		return new Cmyk(false, false);
	}

	/**
	 * {@return CMYK samples as written by Adobe programs, 0 for full ink}
	 */
	public static ColourSpace invertedCmyk() {
		return new Cmyk(true, false);
	}

	/**
	 * {@return inverted CMYK samples, the first three converted to luma and chroma}
	 */
	public static ColourSpace invertedYcck() {
		return new Cmyk(true, true);
	}

	/**
	 * Return the colour space that corresponds to a colour model.
	 * @param model the colour model of a decoded picture
	 * @return the colour space of its samples
	 */
	public static ColourSpace of(ColorModel model) {
		if (model instanceof IndexColorModel palette) {
			return new Palette(palette);
		}
		if (model.getColorSpace().getType() == ColorSpace.TYPE_CMYK) {
			return cmyk();
		}
		boolean grey = model.getNumColorComponents() == 1;
		if (!model.hasAlpha()) {
			return grey ? grey() : rgb();
		}
		return new Alpha(grey ? 1 : 3, model.isAlphaPremultiplied());
	}

	SampleRows rows(Raster raster) {
		return SampleRows.of(raster);
	}

	/**
	 * Convert a pixel to RGB.
	 * @param rows the samples
	 * @param at the index of the pixel's first sample
	 * @return {@code 0xRRGGBB}
	 */
	abstract int rgb(SampleRows rows, int at);

	/**
	 * Convert a row to luma.
	 * @param rows the samples
	 * @param row the index of the row's first sample
	 * @param target receives one value from 0 to 255 for each pixel
	 */
	void luma(SampleRows rows, int row, float[] target) {
		for (int x = 0; x < target.length; x++) {
			target[x] = luma(rgb(rows, row + x * rows.pixelStride()));
		}
	}

	/**
	 * Convert a row to luma.
	 * @param rows the samples
	 * @param row the index of the row's first sample
	 * @param target receives one unsigned byte for each pixel
	 */
	void luma(SampleRows rows, int row, byte[] target) {
		for (int x = 0; x < target.length; x++) {
			target[x] = (byte) luma(rgb(rows, row + x * rows.pixelStride()));
		}
	}

	/** The luma of Rec. 601. */
	static int luma(int rgb) {
		return luma(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
	}

	private static int luma(int red, int green, int blue) {
		return (77 * red + 150 * green + 29 * blue + 128) >> 8;
	}

	static int rgb(int red, int green, int blue) {
		return red << 16 | green << 8 | blue;
	}

	static int overWhite(int sample, int alpha) {
		return (sample * alpha + 255 * (255 - alpha) + 127) / 255;
	}

	/** Convert luma and chroma to RGB, as defined by JFIF. */
	private static int yccToRgb(int luma, int blueChroma, int redChroma) {
		int cb = blueChroma - 128;
		int cr = redChroma - 128;
		int red = clamp(luma + ((91_881 * cr + 32_768) >> 16));
		int green = clamp(luma - ((22_554 * cb + 46_802 * cr + 32_768) >> 16));
		int blue = clamp(luma + ((116_130 * cb + 32_768) >> 16));
		return rgb(red, green, blue);
	}

	private static int clamp(int value) {
		return Math.max(0, Math.min(255, value));
	}

	/** Samples of which the first one is the luma. */
	private abstract static class LumaFirst extends ColourSpace {

		@Override
		void luma(SampleRows rows, int row, float[] target) {
			byte[] data = rows.data();
			int stride = rows.pixelStride();
			int first = row + rows.offset(0);
			for (int x = 0; x < target.length; x++) {
				target[x] = data[first + x * stride] & 0xff;
			}
		}

		@Override
		void luma(SampleRows rows, int row, byte[] target) {
			byte[] data = rows.data();
			int stride = rows.pixelStride();
			int first = row + rows.offset(0);
			for (int x = 0; x < target.length; x++) {
				target[x] = data[first + x * stride];
			}
		}

	}

	private static final class Grey extends LumaFirst {

		@Override
		int rgb(SampleRows rows, int at) {
			int grey = rows.data()[at + rows.offset(0)] & 0xff;
			return ColourSpace.rgb(grey, grey, grey);
		}

	}

	private static final class Ycc extends LumaFirst {

		@Override
		int rgb(SampleRows rows, int at) {
			byte[] data = rows.data();
			return yccToRgb(data[at + rows.offset(0)] & 0xff, data[at + rows.offset(1)] & 0xff,
					data[at + rows.offset(2)] & 0xff);
		}

	}

	private static final class Rgb extends ColourSpace {

		@Override
		int rgb(SampleRows rows, int at) {
			byte[] data = rows.data();
			return ColourSpace.rgb(data[at + rows.offset(0)] & 0xff, data[at + rows.offset(1)] & 0xff,
					data[at + rows.offset(2)] & 0xff);
		}

		@Override
		void luma(SampleRows rows, int row, float[] target) {
			byte[] data = rows.data();
			int stride = rows.pixelStride();
			int red = row + rows.offset(0);
			int green = row + rows.offset(1);
			int blue = row + rows.offset(2);
			for (int x = 0; x < target.length; x++) {
				int at = x * stride;
				target[x] = ColourSpace.luma(data[red + at] & 0xff, data[green + at] & 0xff, data[blue + at] & 0xff);
			}
		}

	}

	/** Grey or RGB samples, followed by an alpha sample. */
	static final class Alpha extends ColourSpace {

		private final int green;

		private final int blue;

		private final int alpha;

		private final boolean premultiplied;

		Alpha(int colours, boolean premultiplied) {
			this.green = (colours == 1) ? 0 : 1;
			this.blue = (colours == 1) ? 0 : 2;
			this.alpha = colours;
			this.premultiplied = premultiplied;
		}

		@Override
		int rgb(SampleRows rows, int at) {
			int opacity = rows.data()[at + rows.offset(this.alpha)] & 0xff;
			return ColourSpace.rgb(sample(rows, at, 0, opacity), sample(rows, at, this.green, opacity),
					sample(rows, at, this.blue, opacity));
		}

		private int sample(SampleRows rows, int at, int band, int opacity) {
			int value = rows.data()[at + rows.offset(band)] & 0xff;
			return this.premultiplied ? Math.min(255, value + 255 - opacity) : overWhite(value, opacity);
		}

	}

	private static final class Palette extends ColourSpace {

		private final int[] colours = new int[256];

		Palette(IndexColorModel palette) {
			for (int i = 0; i < Math.min(256, palette.getMapSize()); i++) {
				int alpha = palette.getAlpha(i);
				this.colours[i] = ColourSpace.rgb(overWhite(palette.getRed(i), alpha),
						overWhite(palette.getGreen(i), alpha), overWhite(palette.getBlue(i), alpha));
			}
		}

		@Override
		SampleRows rows(Raster raster) {
			return SampleRows.unscaled(raster);
		}

		@Override
		int rgb(SampleRows rows, int at) {
			return this.colours[rows.data()[at + rows.offset(0)] & 0xff];
		}

	}

	private static final class Cmyk extends ColourSpace {

		private final boolean inverted;

		private final boolean chroma;

		Cmyk(boolean inverted, boolean chroma) {
			this.inverted = inverted;
			this.chroma = chroma;
		}

		@Override
		int rgb(SampleRows rows, int at) {
			byte[] data = rows.data();
			int first = data[at + rows.offset(0)] & 0xff;
			int second = data[at + rows.offset(1)] & 0xff;
			int third = data[at + rows.offset(2)] & 0xff;
			int black = data[at + rows.offset(3)] & 0xff;
			int paper = this.inverted ? black : 255 - black;
			int samples = this.chroma ? yccToRgb(first, second, third) : ColourSpace.rgb(first, second, third);
			// YCCK encodes the complement of the inks, which the inversion reverts.
			int rgb = (this.inverted == this.chroma) ? samples ^ 0xffffff : samples;
			return ColourSpace.rgb((rgb >> 16) * paper / 255, (rgb >> 8 & 0xff) * paper / 255,
					(rgb & 0xff) * paper / 255);
		}

	}

}
