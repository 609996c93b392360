package org.alipayrehearsal.scan.quality;

import org.alipayrehearsal.scan.pixel.GreyPicture;

/**
 * A perceptual difference hash of 256 bits. The hashes of copies of a picture differ in
 * few bits, even if the copies were scaled or compressed.
 *
 * @param bits1 bits 0 to 63
 * @param bits2 bits 64 to 127
 * @param bits3 bits 128 to 191
 * @param bits4 bits 192 to 255
 */
public record PictureHash(long bits1, long bits2, long bits3, long bits4) {

	/** The number of rows; a row has one cell more. */
	private static final int SIDE = 16;

	/**
	 * The minimum difference of two cells, in eighths; compression causes smaller ones.
	 */
	private static final int NOISE = 2;

	/** The number of pixel rows from which the mean of a cell is estimated. */
	private static final int ROWS = 16;

	/**
	 * Compute the hash of a picture: one bit for each pair of neighbouring cells, set if
	 * the right one is clearly brighter.
	 * @param picture the picture
	 * @return the hash
	 */
	public static PictureHash of(GreyPicture picture) {
		long[] bits = new long[4];
		for (int row = 0; row < SIDE; row++) {
			long[] means = means(picture, row * picture.height() / SIDE, (row + 1) * picture.height() / SIDE);
			for (int column = 0; column < SIDE; column++) {
				if (means[column] + NOISE < means[column + 1]) {
					int bit = row * SIDE + column;
					bits[bit / Long.SIZE] |= 1L << (bit % Long.SIZE);
				}
			}
		}
		return new PictureHash(bits[0], bits[1], bits[2], bits[3]);
	}

	/** Return the mean luma of each cell of a row, in eighths. */
	private static long[] means(GreyPicture picture, int top, int bottom) {
		long[] means = new long[SIDE + 1];
		int last = Math.max(bottom, top + 1);
		int step = Math.max(1, (last - top) / ROWS);
		for (int cell = 0; cell <= SIDE; cell++) {
			int left = cell * picture.width() / (SIDE + 1);
			int right = Math.max((cell + 1) * picture.width() / (SIDE + 1), left + 1);
			long sum = 0;
			int rows = 0;
			for (int y = top; y < last; y += step) {
				sum += sum(picture.luma(), y * picture.width() + left, y * picture.width() + right);
				rows++;
			}
			means[cell] = 8 * sum / ((long) rows * (right - left));
		}
		return means;
	}

	private static int sum(byte[] luma, int from, int to) {
		int sum = 0;
		for (int i = from; i < to; i++) {
			sum += luma[i] & 0xff;
		}
		return sum;
	}

	/**
	 * Return the number of bits in which two hashes differ.
	 * @param other the hash of another picture
	 * @return the Hamming distance, 0 to 256
	 */
	public int distance(PictureHash other) {
		return Long.bitCount(this.bits1 ^ other.bits1) + Long.bitCount(this.bits2 ^ other.bits2)
				+ Long.bitCount(this.bits3 ^ other.bits3) + Long.bitCount(this.bits4 ^ other.bits4);
	}

}
