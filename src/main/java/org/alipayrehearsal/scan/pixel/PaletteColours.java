package org.alipayrehearsal.scan.pixel;

import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * Places in a palette of colours.
 */
final class PaletteColours extends Colours {

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
