package org.alipayrehearsal.scan.quality;

import org.alipayrehearsal.scan.pixel.ColourPicture;

/**
 * Finds bands of one colour at the edges of a picture. A photo has none, because even its
 * darkest corner contains noise. The white of a sheet on which a page lies does not
 * count, but a white border does: it has the same width on opposite sides, or on three
 * sides.
 */
final class UniformEdges {

	/** The maximum difference of red, green and blue that JPEG causes in a flat area. */
	private static final int TOLERANCE = 2;

	/** The minimum width of the bands of a border, and how much they may differ. */
	private static final double BORDER = 0.01;

	private static final double UNEVEN = 0.008;

	/** The minimum of red, green and blue of a white sheet. */
	private static final int WHITE = 225;

	private final ColourPicture picture;

	private final boolean white;

	private UniformEdges(ColourPicture picture, boolean white) {
		this.picture = picture;
		this.white = white;
	}

	/**
	 * Return the width of the widest band.
	 * @param picture the picture
	 * @param white whether all white bands count, and not only those of a border
	 * @return the share of the picture's height or width; 0 if the whole picture has one
	 * colour
	 */
	static double widest(ColourPicture picture, boolean white) {
		double widest = new UniformEdges(picture, white).widest();
		if (widest > 0 || white) {
			return widest;
		}
		UniformEdges edges = new UniformEdges(picture, true);
		return edges.isBorder() ? edges.widest() : 0;
	}

	private double widest() {
		double widest = 0;
		for (boolean last : new boolean[] { false, true }) {
			widest = Math.max(widest, rows(last) / (double) this.picture.height());
			widest = Math.max(widest, columns(last) / (double) this.picture.width());
		}
		return (widest < 1) ? widest : 0;
	}

	/** A page is laid on a sheet by hand, which leaves other widths. */
	private boolean isBorder() {
		int[] bands = { rows(false), rows(true), columns(false), columns(true) };
		boolean opposite = isAlike(bands[0], bands[1]) && isAlike(bands[2], bands[3]);
		boolean three = false;
		for (int odd = 0; odd < bands.length; odd++) {
			int first = bands[(odd + 1) % 4];
			three |= isWide(first) && isAlike(first, bands[(odd + 2) % 4]) && isAlike(first, bands[(odd + 3) % 4]);
		}
		return opposite || three;
	}

	private boolean isWide(int band) {
		return band >= BORDER * longSide();
	}

	private boolean isAlike(int band, int other) {
		return Math.abs(band - other) <= Math.max(1, UNEVEN * longSide());
	}

	private int longSide() {
		return Math.max(this.picture.width(), this.picture.height());
	}

	private int rows(boolean last) {
		int width = this.picture.width();
		int height = this.picture.height();
		int corner = last ? width * (height - 1) : 0;
		int band = 0;
		while (band < height && isUniform(last ? width * (height - 1 - band) : width * band, 1, width, corner)) {
			band++;
		}
		return band;
	}

	private int columns(boolean last) {
		int width = this.picture.width();
		int height = this.picture.height();
		int corner = last ? width - 1 : 0;
		int band = 0;
		while (band < width && isUniform(last ? width - 1 - band : band, width, height, corner)) {
			band++;
		}
		return band;
	}

	private boolean isUniform(int start, int step, int count, int corner) {
		int[] rgb = this.picture.rgb();
		if (!this.white && isWhite(rgb[corner])) {
			return false;
		}
		for (int i = 0; i < count; i++) {
			if (!isSameColour(rgb[start + i * step], rgb[corner])) {
				return false;
			}
		}
		return true;
	}

	private static boolean isWhite(int rgb) {
		return Math.min(rgb & 0xff, Math.min(rgb >> 8 & 0xff, rgb >> 16 & 0xff)) >= WHITE;
	}

	private static boolean isSameColour(int one, int other) {
		for (int shift = 0; shift <= 16; shift += 8) {
			if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > TOLERANCE) {
				return false;
			}
		}
		return true;
	}

}
