package org.alipayrehearsal.scan.pixel;

/**
 * Brightness, or red, green and blue, and behind them the opacity.
 */
final class AlphaColours extends Colours {

	private final int green;

	private final int blue;

	private final int opacity;

	private final boolean multiplied;

	/**
	 * Samples with an opacity.
	 * @param colours 1 for brightness, 3 for red, green and blue
	 * @param multiplied whether the samples were multiplied with the opacity before
	 */
	AlphaColours(int colours, boolean multiplied) {
		this.green = (colours == 1) ? 0 : 1;
		this.blue = (colours == 1) ? 0 : 2;
		this.opacity = colours;
		this.multiplied = multiplied;
	}

	@Override
	int rgb(SampleRows rows, int at) {
		int alpha = rows.data()[at + rows.offset(this.opacity)] & 0xff;
		return rgb(sample(rows, at, 0, alpha), sample(rows, at, this.green, alpha), sample(rows, at, this.blue, alpha));
	}

	private int sample(SampleRows rows, int at, int band, int alpha) {
		int value = rows.data()[at + rows.offset(band)] & 0xff;
		return this.multiplied ? Math.min(255, value + 255 - alpha) : overWhite(value, alpha);
	}

}
