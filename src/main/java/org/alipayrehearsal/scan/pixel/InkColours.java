package org.alipayrehearsal.scan.pixel;

/**
 * Four inks, as they are or as Adobe stores them.
 */
final class InkColours extends Colours {

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
