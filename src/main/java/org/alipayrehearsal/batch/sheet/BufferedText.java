package org.alipayrehearsal.batch.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.Charset;

import org.jspecify.annotations.Nullable;

/**
 * A text of which a bounded part is kept, so that reading can begin anew where it went
 * wrong.
 */
final class BufferedText {

	/** Stands for the end of the text. */
	static final int END = -1;

	private final TextDecoder text;

	private final CharBuffer buffer;

	private boolean atEnd;

	/**
	 * Opens a text.
	 * @param bytes the text
	 * @param declared what the sender says the encoding is, or null
	 * @param size how many characters are kept
	 * @throws IOException where it cannot be read
	 */
	BufferedText(InputStream bytes, @Nullable Charset declared, int size) throws IOException {
		this.text = new TextDecoder(bytes, declared);
		this.buffer = CharBuffer.allocate(size).limit(0);
	}

	String encoding() {
		return this.text.encoding();
	}

	/**
	 * A character ahead; the text goes on being read where need be.
	 * @param offset how many characters ahead it is
	 * @return the character, or {@link #END}
	 * @throws IOException where it cannot be read
	 */
	int at(int offset) throws IOException {
		int index = this.buffer.position() + offset;
		if (index >= this.buffer.limit() && !fill()) {
			return END;
		}
		return this.buffer.get(this.buffer.position() + offset);
	}

	/** Leaves characters behind. */
	void skip(int count) {
		this.buffer.position(this.buffer.position() + count);
	}

	/** The characters between two offsets. */
	String text(int start, int end) {
		int first = this.buffer.arrayOffset() + this.buffer.position();
		return new String(this.buffer.array(), first + start, end - start);
	}

	/** Whether something could not be decoded before an offset. */
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
