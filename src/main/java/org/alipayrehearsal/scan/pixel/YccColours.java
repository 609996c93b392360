package org.alipayrehearsal.scan.pixel;

/**
 * Luma and two differences of colour, as JFIF has them.
 */
final class YccColours extends Colours {

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

	@Override
	void luma(SampleRows rows, int row, byte[] target) {
		firstBand(rows, row, target);
	}

}
