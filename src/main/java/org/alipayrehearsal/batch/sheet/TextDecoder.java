package org.alipayrehearsal.batch.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Decodes a text and detects its encoding: by the byte order mark, otherwise by which of
 * UTF-8 and GB18030 decodes the first bytes that are not ASCII with fewer errors. It does
 * not rely on character frequencies, because one short name must suffice.
 * <p>
 * Each malformed sequence is replaced with {@link #FAULT}, so that only the rows
 * containing one are lost.
 */
final class TextDecoder {

	/** An unpaired surrogate, which a strict decoder never returns. */
	static final char FAULT = '\uDFFF';

	static final Charset GB18030 = Charset.forName("GB18030");

	private static final int BUFFER = 1 << 16;

	private final InputStream bytes;

	private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);

	/** Null as long as only ASCII has been read. */
	private @Nullable CharsetDecoder decoder;

	private boolean atEnd;

	private boolean faulty;

	/**
	 * Create a decoder.
	 * @param bytes the text
	 * @param declared the encoding declared by the sender, or null; a byte order mark
	 * takes precedence
	 */
	TextDecoder(InputStream bytes, @Nullable Charset declared) throws IOException {
		this.bytes = bytes;
		fill();
		Charset marked = byteOrderMark();
		if (marked != null || declared != null) {
			use((marked != null) ? marked : declared);
		}
	}

	/**
	 * {@return whether a malformed sequence has been read}
	 */
	boolean isFaulty() {
		return this.faulty;
	}

	/**
	 * {@return the name of the encoding detected so far}
	 */
	String encoding() {
		return (this.decoder != null) ? this.decoder.charset().name() : StandardCharsets.UTF_8.name();
	}

	/**
	 * Read characters.
	 * @param target the target, with room for at least two characters
	 * @return the number of characters, or -1 at the end
	 */
	int read(CharBuffer target) throws IOException {
		int start = target.position();
		while (target.position() == start) {
			if (!this.buffer.hasRemaining() && this.atEnd) {
				return -1;
			}
			if (this.decoder == null) {
				readAscii(target);
			}
			else {
				decode(target, this.decoder);
			}
		}
		return target.position() - start;
	}

	private void readAscii(CharBuffer target) throws IOException {
		while (this.buffer.hasRemaining() && target.hasRemaining()) {
			byte next = this.buffer.get(this.buffer.position());
			if (next < 0) {
				fill();
				use(decide());
				return;
			}
			target.put((char) next);
			this.buffer.get();
		}
		if (!this.buffer.hasRemaining()) {
			fill();
		}
	}

	private void decode(CharBuffer target, CharsetDecoder with) throws IOException {
		CoderResult result = with.decode(this.buffer, target, this.atEnd);
		if (result.isError()) {
			this.faulty = true;
			this.buffer.position(this.buffer.position() + result.length());
			target.put(FAULT);
		}
		else if (result.isUnderflow()) {
			if (this.atEnd) {
				this.buffer.position(this.buffer.limit());
				with.flush(target);
			}
			else {
				fill();
			}
		}
	}

	/** Fill the buffer, or read to the end of the text. */
	private void fill() throws IOException {
		this.buffer.compact();
		while (this.buffer.hasRemaining() && !this.atEnd) {
			int count = this.bytes.read(this.buffer.array(), this.buffer.position(), this.buffer.remaining());
			this.atEnd = count < 0;
			this.buffer.position(this.buffer.position() + Math.max(count, 0));
		}
		this.buffer.flip();
	}

	private void use(@Nullable Charset charset) {
		this.decoder = (charset != null) ? strict(charset) : null;
	}

	private @Nullable Charset byteOrderMark() {
		if (begins(0xEF, 0xBB, 0xBF)) {
			return StandardCharsets.UTF_8;
		}
		if (begins(0xFF, 0xFE)) {
			return StandardCharsets.UTF_16LE;
		}
		if (begins(0xFE, 0xFF)) {
			return StandardCharsets.UTF_16BE;
		}
		return begins(0x84, 0x31, 0x95, 0x33) ? GB18030 : null;
	}

	/** Skip a byte order mark. */
	private boolean begins(int... mark) {
		if (this.buffer.remaining() < mark.length) {
			return false;
		}
		for (int i = 0; i < mark.length; i++) {
			if ((this.buffer.get(this.buffer.position() + i) & 0xFF) != mark[i]) {
				return false;
			}
		}
		this.buffer.position(this.buffer.position() + mark.length);
		return true;
	}

	/**
	 * Detect the encoding from the buffer, which starts with the first byte above ASCII.
	 */
	private Charset decide() {
		int utf8 = faults(StandardCharsets.UTF_8);
		return (utf8 == 0 || utf8 <= faults(GB18030)) ? StandardCharsets.UTF_8 : GB18030;
	}

	private int faults(Charset charset) {
		CharsetDecoder trial = strict(charset);
		ByteBuffer sample = this.buffer.duplicate();
		CharBuffer text = CharBuffer.allocate(BUFFER);
		int faults = 0;
		while (true) {
			CoderResult result = trial.decode(sample, text.clear(), this.atEnd);
			if (result.isError()) {
				faults++;
				sample.position(sample.position() + result.length());
			}
			else if (result.isUnderflow()) {
				return faults;
			}
		}
	}

	private static CharsetDecoder strict(Charset charset) {
		return charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
	}

}
