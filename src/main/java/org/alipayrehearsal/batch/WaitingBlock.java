package org.alipayrehearsal.batch;

import java.io.IOException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A piece of the results that waits to be sent: as it is, or packed.
 */
final class WaitingBlock {

	private final byte[] bytes;

	/** How long it is unpacked; 0 where it is not packed. */
	private final int unpacked;

	private WaitingBlock(byte[] bytes, int unpacked) {
		this.bytes = bytes;
		this.unpacked = unpacked;
	}

	static WaitingBlock plain(byte[] buffer, int length) {
		return new WaitingBlock(Arrays.copyOf(buffer, length), 0);
	}

	/**
	 * Packs a piece, where that makes it shorter: gzip and workbooks are packed already.
	 */
	static WaitingBlock packed(byte[] buffer, int length) {
		byte[] packed = new byte[length];
		Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
		try {
			deflater.setInput(buffer, 0, length);
			deflater.finish();
			int count = deflater.deflate(packed);
			return deflater.finished() ? new WaitingBlock(Arrays.copyOf(packed, count), length) : plain(buffer, length);
		}
		finally {
			deflater.end();
		}
	}

	boolean isPacked() {
		return this.unpacked > 0;
	}

	/** How much memory it takes. */
	int size() {
		return this.bytes.length;
	}

	byte[] content() throws IOException {
		if (!isPacked()) {
			return this.bytes;
		}
		byte[] content = new byte[this.unpacked];
		Inflater inflater = new Inflater(true);
		try {
			inflater.setInput(this.bytes);
			int count = 0;
			while (count < content.length && !inflater.finished() && !inflater.needsInput()) {
				count += inflater.inflate(content, count, content.length - count);
			}
			return content;
		}
		catch (DataFormatException ex) {
			throw new IOException(ex);
		}
		finally {
			inflater.end();
		}
	}

}
