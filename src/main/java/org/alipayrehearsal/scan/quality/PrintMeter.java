package org.alipayrehearsal.scan.quality;

import java.util.Arrays;

import org.alipayrehearsal.scan.pixel.ColourPicture;

/**
 * Measures the print of a picture in tiles, because a page with a single stamp, or a page
 * on a large sheet, consists almost only of blank paper.
 */
final class PrintMeter {

	private static final int TILE = 12;

	/** The share of pixels on both sides of the contrast of a tile. */
	private static final double OUTLIERS = 0.03;

	/** The contrast of a picture is that of its strongest tiles but for these. */
	private static final double STRONGEST = 0.004;

	/** The minimum contrast of a tile with print, above noise. */
	private static final int LEAST = 20;

	private final ColourPicture picture;

	private final int columns;

	private final int[] contrasts;

	private final int contrast;

	PrintMeter(ColourPicture picture) {
		this.picture = picture;
		this.columns = picture.width() / TILE;
		this.contrasts = new int[this.columns * (picture.height() / TILE)];
		int[] histogram = new int[256];
		for (int i = 0; i < this.contrasts.length; i++) {
			this.contrasts[i] = contrast(i, histogram);
		}
		int[] sorted = this.contrasts.clone();
		Arrays.sort(sorted);
		this.contrast = (sorted.length > 0)
				? sorted[sorted.length - 1 - (int) Math.min(sorted.length - 1, Math.ceil(STRONGEST * sorted.length))]
				: 0;
	}

	/** Return the contrast of the tiles with the strongest print, 0 to 255. */
	int contrast() {
		return this.contrast;
	}

	/** Return the share of the tiles that contain print, 0 to 1. */
	double share() {
		return (this.contrasts.length > 0) ? printedTiles() / (double) this.contrasts.length : 0;
	}

	/** Return a picture of the tiles that contain print, one below the other. */
	ColourPicture printed() {
		int tiles = printedTiles();
		if (tiles == 0) {
			return this.picture;
		}
		int[] rgb = new int[tiles * TILE * TILE];
		int at = 0;
		for (int tile = 0; tile < this.contrasts.length; tile++) {
			if (isPrinted(tile)) {
				for (int row = 0; row < TILE; row++) {
					System.arraycopy(this.picture.rgb(), start(tile) + row * this.picture.width(), rgb, at, TILE);
					at += TILE;
				}
			}
		}
		return new ColourPicture(TILE, rgb.length / TILE, rgb);
	}

	private int printedTiles() {
		int printed = 0;
		for (int tile = 0; tile < this.contrasts.length; tile++) {
			printed += isPrinted(tile) ? 1 : 0;
		}
		return printed;
	}

	private boolean isPrinted(int tile) {
		return this.contrasts[tile] >= Math.max(LEAST, this.contrast / 2);
	}

	private int start(int tile) {
		return tile / this.columns * TILE * this.picture.width() + tile % this.columns * TILE;
	}

	private int contrast(int tile, int[] histogram) {
		Arrays.fill(histogram, 0);
		int start = start(tile);
		for (int y = 0; y < TILE; y++) {
			for (int x = 0; x < TILE; x++) {
				int rgb = this.picture.rgb()[start + y * this.picture.width() + x];
				histogram[JfifColour.luma(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff) >> 8]++;
			}
		}
		int outliers = (int) (OUTLIERS * TILE * TILE);
		int dark = 0;
		for (int left = outliers; left >= histogram[dark]; dark++) {
			left -= histogram[dark];
		}
		int bright = 255;
		for (int left = outliers; left >= histogram[bright]; bright--) {
			left -= histogram[bright];
		}
		return Math.max(0, bright - dark);
	}

}
