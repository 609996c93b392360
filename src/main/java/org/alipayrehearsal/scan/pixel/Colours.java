package org.alipayrehearsal.scan.pixel;

import java.awt.color.ColorSpace;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * What the samples of a raster mean. Whatever shines through is taken as lying on white
 * paper.
 */
public abstract class Colours {

	/** Brightness alone. */
	public static final Colours GREY = new GreyColours();

	/** Brightness and opacity. */
	public static final Colours GREY_ALPHA = new GreyAlphaColours(false);

	/** Red, green, blue. */
	public static final Colours RGB = new RgbColours();

	/** Red, green, blue and opacity. */
	public static final Colours RGB_ALPHA = new RgbAlphaColours(false);

	/** Luma and two differences of colour, as JFIF has them. */
	public static final Colours YCC = new YccColours();

	/** Four inks: cyan, magenta, yellow, black. */
	public static final Colours CMYK = new InkColours(false, false);

	/** Four inks as Adobe stores them: 255 is no ink. */
	public static final Colours INVERTED_CMYK = new InkColours(true, false);

	/** The same, its first three as luma and differences of colour. */
	public static final Colours INVERTED_YCCK = new InkColours(true, true);

	Colours() {
	}

	/**
	 * The meaning that a decoded picture names.
	 * @param model its colour model
	 * @return the meaning of its samples
	 */
	public static Colours of(ColorModel model) {
		if (model instanceof IndexColorModel palette) {
			return new PaletteColours(palette);
		}
		if (model.getColorSpace().getType() == ColorSpace.TYPE_CMYK) {
			return CMYK;
		}
		boolean grey = model.getNumColorComponents() == 1;
		if (!model.hasAlpha()) {
			return grey ? GREY : RGB;
		}
		boolean multiplied = model.isAlphaPremultiplied();
		return grey ? new GreyAlphaColours(multiplied) : new RgbAlphaColours(multiplied);
	}

	SampleRows rows(Raster raster) {
		return SampleRows.of(raster);
	}

	/**
	 * One pixel.
	 * @param rows the samples
	 * @param at where the pixel's are
	 * @return {@code 0xRRGGBB}
	 */
	abstract int rgb(SampleRows rows, int at);

	/**
	 * The luma of a row.
	 * @param rows the samples
	 * @param row where the row's are
	 * @param target takes one value, 0 to 255, for each pixel
	 */
	void luma(SampleRows rows, int row, float[] target) {
		for (int x = 0; x < target.length; x++) {
			target[x] = luma(rgb(rows, row + x * rows.pixelStride()));
		}
	}

	/** The luma of Rec. 601. */
	static int luma(int rgb) {
		return luma(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
	}

	static int luma(int red, int green, int blue) {
		return (77 * red + 150 * green + 29 * blue + 128) >> 8;
	}

	static int rgb(int red, int green, int blue) {
		return red << 16 | green << 8 | blue;
	}

	/** What is left of a colour over white. */
	static int overWhite(int sample, int opacity) {
		return (sample * opacity + 255 * (255 - opacity) + 127) / 255;
	}

	/** The same where the sample was multiplied with its opacity before. */
	static int overWhite(byte sample, int opacity, boolean multiplied) {
		int value = sample & 0xff;
		return multiplied ? Math.min(255, value + 255 - opacity) : overWhite(value, opacity);
	}

	/** A pixel of luma and differences of colour, as JFIF defines them. */
	static int ycc(int luma, int blueness, int redness) {
		int cb = blueness - 128;
		int cr = redness - 128;
		int red = clamp(luma + ((91_881 * cr + 32_768) >> 16));
		int green = clamp(luma - ((22_554 * cb + 46_802 * cr + 32_768) >> 16));
		int blue = clamp(luma + ((116_130 * cb + 32_768) >> 16));
		return rgb(red, green, blue);
	}

	private static int clamp(int value) {
		return Math.max(0, Math.min(255, value));
	}

	private static final class GreyColours extends Colours {

		@Override
		int rgb(SampleRows rows, int at) {
			int grey = rows.data()[at + rows.offset(0)] & 0xff;
			return rgb(grey, grey, grey);
		}

		@Override
		void luma(SampleRows rows, int row, float[] target) {
			firstBand(rows, row, target);
		}

	}

	private static final class GreyAlphaColours extends Colours {

		private final boolean multiplied;

		GreyAlphaColours(boolean multiplied) {
			this.multiplied = multiplied;
		}

		@Override
		int rgb(SampleRows rows, int at) {
			byte[] data = rows.data();
			int grey = overWhite(data[at + rows.offset(0)], data[at + rows.offset(1)] & 0xff, this.multiplied);
			return rgb(grey, grey, grey);
		}

	}

	private static final class RgbColours extends Colours {

		@Override
		int rgb(SampleRows rows, int at) {
			byte[] data = rows.data();
			return rgb(data[at + rows.offset(0)] & 0xff, data[at + rows.offset(1)] & 0xff,
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
				target[x] = luma(data[red + at] & 0xff, data[green + at] & 0xff, data[blue + at] & 0xff);
			}
		}

	}

	private static final class RgbAlphaColours extends Colours {

		private final boolean multiplied;

		RgbAlphaColours(boolean multiplied) {
			this.multiplied = multiplied;
		}

		@Override
		int rgb(SampleRows rows, int at) {
			byte[] data = rows.data();
			int opacity = data[at + rows.offset(3)] & 0xff;
			return rgb(overWhite(data[at + rows.offset(0)], opacity, this.multiplied),
					overWhite(data[at + rows.offset(1)], opacity, this.multiplied),
					overWhite(data[at + rows.offset(2)], opacity, this.multiplied));
		}

	}

	private static final class YccColours extends Colours {

		@Override
		int rgb(SampleRows rows, int at) {
			byte[] data = rows.data();
			return ycc(data[at + rows.offset(0)] & 0xff, data[at + rows.offset(1)] & 0xff,
					data[at + rows.offset(2)] & 0xff);
		}

		@Override
		void luma(SampleRows rows, int row, float[] target) {
			firstBand(rows, row, target);
		}

	}

	private static final class InkColours extends Colours {

		private final boolean inverted;

		private final boolean differences;

		InkColours(boolean inverted, boolean differences) {
			this.inverted = inverted;
			this.differences = differences;
		}

		@Override
		int rgb(SampleRows rows, int at) {
			byte[] data = rows.data();
			int first = data[at + rows.offset(0)] & 0xff;
			int second = data[at + rows.offset(1)] & 0xff;
			int third = data[at + rows.offset(2)] & 0xff;
			int black = data[at + rows.offset(3)] & 0xff;
			int paper = this.inverted ? black : 255 - black;
			int bare = this.differences ? ycc(first, second, third) : rgb(first, second, third);
			// YCCK is made from the inks' complement, which the inversion undoes.
			int rgb = (this.inverted == this.differences) ? bare ^ 0xffffff : bare;
			return rgb((rgb >> 16) * paper / 255, (rgb >> 8 & 0xff) * paper / 255, (rgb & 0xff) * paper / 255);
		}

	}

	private static final class PaletteColours extends Colours {

		private final int[] colours = new int[256];

		PaletteColours(IndexColorModel palette) {
			for (int i = 0; i < Math.min(256, palette.getMapSize()); i++) {
				int opacity = palette.getAlpha(i);
				this.colours[i] = rgb(overWhite(palette.getRed(i), opacity), overWhite(palette.getGreen(i), opacity),
						overWhite(palette.getBlue(i), opacity));
			}
		}

		@Override
		SampleRows rows(Raster raster) {
			return SampleRows.places(raster);
		}

		@Override
		int rgb(SampleRows rows, int at) {
			return this.colours[rows.data()[at + rows.offset(0)] & 0xff];
		}

	}

	private static void firstBand(SampleRows rows, int row, float[] target) {
		byte[] data = rows.data();
		int stride = rows.pixelStride();
		int first = row + rows.offset(0);
		for (int x = 0; x < target.length; x++) {
			target[x] = data[first + x * stride] & 0xff;
		}
	}

}
