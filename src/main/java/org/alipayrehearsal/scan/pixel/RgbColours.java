package org.alipayrehearsal.scan.pixel;

/**
 * Red, green, blue.
 */
final class RgbColours extends Colours {

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
