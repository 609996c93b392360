package org.alipayrehearsal.batch.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.Charset;

import org.jspecify.annotations.Nullable;

/**
 * A decoded text with bounded look-ahead, so that a parser can return to the start of a
 * row after a syntax error.
 */
final class BufferedText {

	/** The end of the text. */
	static final int END = -1;

	private final TextDecoder text;

	private final CharBuffer buffer;

	private boolean atEnd;

	/**
	 * Create a text.
	 * @param bytes the encoded text
	 * @param declared the encoding declared by the sender, or null
	 * @param size the look-ahead, in characters
	 * @throws IOException if the text cannot be read
	 */
	BufferedText(InputStream bytes, @Nullable Charset declared, int size) throws IOException {
		this.text = new TextDecoder(bytes, declared);
		this.buffer = CharBuffer.allocate(size).limit(0);
	}

	/**
	 * {@return the encoding as far as it can be told, or null as long as all is ASCII}
	 */
	@Nullable Charset detected() {
		return this.text.detected();
	}

	String encoding() {
		return this.text.encoding();
	}

	/**
	 * Look ahead.
	 * @param offset the offset of a character from the current position
	 * @return the character, or {@link #END}
	 * @throws IOException if the text cannot be read
	 */
	int at(int offset) throws IOException {
		int index = this.buffer.position() + offset;
		if (index >= this.buffer.limit() && !fill()) {
			return END;
		}
		return this.buffer.get(this.buffer.position() + offset);
	}

	/** Advance the current position. */
	void skip(int count) {
		this.buffer.position(this.buffer.position() + count);
	}

	/**
	 * {@return the characters between two offsets}
	 */
	String text(int start, int end) {
		int first = this.buffer.arrayOffset() + this.buffer.position();
		return new String(this.buffer.array(), first + start, end - start);
	}

	/**
	 * {@return whether a character before an offset could not be decoded}
	 */
	boolean isFaulty(int end) {
		if (!this.text.isFaulty()) {
			return false;
		}
		int position = this.buffer.position();
		for (int i = 0; i < end; i++) {
			if (this.buffer.get(position + i) == TextDecoder.FAULT
					&& (i == 0 || !Character.isHighSurrogate(this.buffer.get(position + i - 1)))) {
				return true;
			}
		}
		return false;
	}

	private boolean fill() throws IOException {
		if (this.atEnd) {
			return false;
		}
		this.buffer.compact();
		this.atEnd = this.text.read(this.buffer) < 0;
		this.buffer.flip();
		return !this.atEnd;
	}

}
