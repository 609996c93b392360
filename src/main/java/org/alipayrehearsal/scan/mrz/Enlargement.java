package org.alipayrehearsal.scan.mrz;

import org.alipayrehearsal.scan.pixel.GreyPicture;

/**
 * Enlarges small pictures by bilinear interpolation, so that letters of a few pixels have
 * outlines.
 */
final class Enlargement {

	/** Pictures with a shorter long side are enlarged. */
	private static final int SMALL = 1000;

	/** The long side of an enlarged picture. */
	private static final int LARGE = 1300;

	private static final double MOST = 3;

	private Enlargement() {
	}

	/**
	 * Returns the factor by which a picture is to be enlarged.
	 * @param picture the picture
	 * @return at least 1
	 */
	static double factor(GreyPicture picture) {
		int side = Math.max(picture.width(), picture.height());
		return (side < SMALL) ? Math.min(MOST, LARGE / (double) side) : 1;
	}

	/**
	 * Enlarges a picture.
	 * @param picture the picture
	 * @param factor at least 1
	 * @return a larger picture
	 */
	static GreyPicture enlarge(GreyPicture picture, double factor) {
		int width = (int) Math.round(picture.width() * factor);
		int height = (int) Math.round(picture.height() * factor);
		byte[] luma = new byte[width * height];
		for (int y = 0; y < height; y++) {
			double sourceY = Math.max(0, (y + 0.5) / factor - 0.5);
			int top = Math.min(picture.height() - 1, (int) sourceY);
			int bottom = Math.min(picture.height() - 1, top + 1);
			for (int x = 0; x < width; x++) {
				double sourceX = Math.max(0, (x + 0.5) / factor - 0.5);
				int left = Math.min(picture.width() - 1, (int) sourceX);
				int right = Math.min(picture.width() - 1, left + 1);
				double upper = between(picture.at(left, top), picture.at(right, top), sourceX - left);
				double lower = between(picture.at(left, bottom), picture.at(right, bottom), sourceX - left);
				luma[y * width + x] = (byte) Math.round(between(upper, lower, sourceY - top));
			}
		}
		return new GreyPicture(width, height, luma);
	}

	private static double between(double one, double other, double share) {
		return one + (other - one) * Math.min(1, share);
	}

}
