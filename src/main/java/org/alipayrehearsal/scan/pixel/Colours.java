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

	Colours() {
	}

	/** Brightness alone. */
	public static Colours grey() {
		return new GreyColours();
	}

	/** Red, green, blue. */
	public static Colours rgb() {
		return new RgbColours();
	}

	/** Luma and two differences of colour, as JFIF has them. */
	public static Colours ycc() {
		return new YccColours();
	}

	/** Four inks: cyan, magenta, yellow, black. */
	public static Colours cmyk() {
		return new InkColours(false, false);
	}

	/** Four inks as Adobe stores them: 255 is no ink. */
	public static Colours invertedCmyk() {
		return new InkColours(true, false);
	}

	/** The same, its first three as luma and differences of colour. */
	public static Colours invertedYcck() {
		return new InkColours(true, true);
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
			return cmyk();
		}
		boolean grey = model.getNumColorComponents() == 1;
		if (!model.hasAlpha()) {
			return grey ? grey() : rgb();
		}
		boolean multiplied = model.isAlphaPremultiplied();
		return new AlphaColours(grey ? 1 : 3, multiplied);
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

	/**
	 * The luma of a row that is kept as it is.
	 * @param rows the samples
	 * @param row where the row's are
	 * @param target takes one unsigned byte for each pixel
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

	/** The luma of samples whose first is the luma. */
	static void firstBand(SampleRows rows, int row, float[] target) {
		byte[] data = rows.data();
		int stride = rows.pixelStride();
		int first = row + rows.offset(0);
		for (int x = 0; x < target.length; x++) {
			target[x] = data[first + x * stride] & 0xff;
		}
	}

	static void firstBand(SampleRows rows, int row, byte[] target) {
		byte[] data = rows.data();
		int stride = rows.pixelStride();
		int first = row + rows.offset(0);
		for (int x = 0; x < target.length; x++) {
			target[x] = data[first + x * stride];
		}
	}

}
