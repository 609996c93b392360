package org.alipayrehearsal.scan.quality;

import org.alipayrehearsal.scan.pixel.ColourPicture;

/**
 * Finds bands of one colour at the edges of a picture. A photo has none, because even its
 * darkest corner contains noise.
 */
final class UniformEdges {

	/** The maximum difference of red, green and blue that JPEG causes in a flat area. */
	private static final int TOLERANCE = 2;

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
	 * @param white whether white bands count
	 * @return the share of the picture's height or width; 0 if the whole picture has one
	 * colour
	 */
	static double widest(ColourPicture picture, boolean white) {
		UniformEdges edges = new UniformEdges(picture, white);
		double widest = 0;
		for (boolean last : new boolean[] { false, true }) {
			widest = Math.max(widest, edges.rows(last) / (double) picture.height());
			widest = Math.max(widest, edges.columns(last) / (double) picture.width());
		}
		return (widest < 1) ? widest : 0;
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
			if (!isAlike(rgb[start + i * step], rgb[corner])) {
				return false;
			}
		}
		return true;
	}

	private static boolean isWhite(int rgb) {
		return Math.min(rgb & 0xff, Math.min(rgb >> 8 & 0xff, rgb >> 16 & 0xff)) >= WHITE;
	}

	private static boolean isAlike(int one, int other) {
		for (int shift = 0; shift <= 16; shift += 8) {
			if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > TOLERANCE) {
				return false;
			}
		}
		return true;
	}

}
