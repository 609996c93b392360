package org.alipayrehearsal.scan.quality;

/**
 * A difference hash of 256 bits: alike for two copies of one picture, also when they were
 * scaled or compressed.
 *
 * @param bits1 the first 64 bits
 * @param bits2 the second
 * @param bits3 the third
 * @param bits4 the last
 */
public record PictureHash(long bits1, long bits2, long bits3, long bits4) {

	/**
	 * In how many bits two hashes differ.
	 * @param other another picture's
	 * @return 0 to 256
	 */
	public int distance(PictureHash other) {
		return Long.bitCount(this.bits1 ^ other.bits1) + Long.bitCount(this.bits2 ^ other.bits2)
				+ Long.bitCount(this.bits3 ^ other.bits3) + Long.bitCount(this.bits4 ^ other.bits4);
	}

}
