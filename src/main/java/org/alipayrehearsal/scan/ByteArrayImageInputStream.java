package org.alipayrehearsal.scan;

import javax.imageio.stream.ImageInputStreamImpl;

/**
 * An image input stream that reads from a byte array without copying it.
 */
final class ByteArrayImageInputStream extends ImageInputStreamImpl {

	private final byte[] content;

	ByteArrayImageInputStream(byte[] content) {
		this.content = content;
	}

	@Override
	public int read() {
		this.bitOffset = 0;
		return (this.streamPos < this.content.length) ? this.content[(int) this.streamPos++] & 0xff : -1;
	}

	@Override
	public int read(byte[] target, int offset, int length) {
		this.bitOffset = 0;
		if (length == 0) {
			return 0;
		}
		if (this.streamPos >= this.content.length) {
			return -1;
		}
		int read = (int) Math.min(length, this.content.length - this.streamPos);
		System.arraycopy(this.content, (int) this.streamPos, target, offset, read);
		this.streamPos += read;
		return read;
	}

	@Override
	public long length() {
		return this.content.length;
	}

}
