package org.alipayrehearsal.scan.pixel;

/**
 * Brightness alone.
 */
final class GreyColours extends Colours {

	@Override
	int rgb(SampleRows rows, int at) {
		int grey = rows.data()[at + rows.offset(0)] & 0xff;
		return rgb(grey, grey, grey);
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
