package org.alipayrehearsal.scan.vp8;

/**
 * Boolean entropy decoder, section 7: an arithmetic decoder of bits with probabilities of
 * 1/256.
 */
final class BooleanDecoder {

	private static final int HALF = 128;

	private final byte[] data;

	private final int end;

	private int position;

	/** What was read and not used yet: less than the range, shifted by the spare bits. */
	private int value;

	private int range = 255;

	private int spareBits = -Byte.SIZE;

	/**
	 * Creates a decoder of a partition.
	 * @param data the frame
	 * @param start the first byte
	 * @param end the end
	 */
	BooleanDecoder(byte[] data, int start, int end) {
		this.data = data;
		this.position = start;
		this.end = end;
	}

	/**
	 * Reads a bit.
	 * @param probability the probability of 0, of 256
	 * @return 0 or 1
	 */
	int bit(int probability) {
		if (this.spareBits < 0) {
			load();
		}
		int split = 1 + (((this.range - 1) * probability) >> Byte.SIZE);
		int shifted = split << this.spareBits;
		int bit;
		if (this.value >= shifted) {
			this.value -= shifted;
			this.range -= split;
			bit = 1;
		}
		else {
			this.range = split;
			bit = 0;
		}
		int shift = Integer.numberOfLeadingZeros(this.range) - (Integer.SIZE - Byte.SIZE);
		this.range <<= shift;
		this.spareBits -= shift;
		return bit;
	}

	private void load() {
		if (this.position >= this.end) {
			throw new DamagedFrameException();
		}
		this.value = (this.value << Byte.SIZE) | (this.data[this.position++] & 0xff);
		this.spareBits += Byte.SIZE;
	}

	boolean flag() {
		return bit(HALF) == 1;
	}

	/**
	 * Reads an unsigned number.
	 * @param bits its number of bits
	 */
	int number(int bits) {
		int number = 0;
		for (int i = 0; i < bits; i++) {
			number = (number << 1) | bit(HALF);
		}
		return number;
	}

	/**
	 * Reads a number and its sign, or 0 if a flag says that there is none.
	 * @param bits its number of bits without the sign
	 */
	int optionalSigned(int bits) {
		if (!flag()) {
			return 0;
		}
		int number = number(bits);
		return flag() ? -number : number;
	}

}
