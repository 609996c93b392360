package org.alipayrehearsal.batch.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Decodes a text and detects its encoding: by the byte order mark, by the zero bytes of
 * UTF-16, otherwise by which of UTF-8, GB18030, Big5 and windows-1252 fits the first
 * bytes that are not ASCII best. Errors count against an encoding, and so do implausible
 * characters: a Chinese character within a word of Latin letters, or an accented letter
 * without others beside it. Frequencies are not used, because one short name must
 * suffice; but for Big5, see {@link Big5Text}.
 * <p>
 * Each malformed sequence is replaced with {@link #FAULT}, so that only the rows
 * containing one are lost.
 */
final class TextDecoder {

	/** An unpaired surrogate, which a strict decoder never returns. */
	static final char FAULT = '\uDFFF';

	static final Charset GB18030 = Charset.forName("GB18030");

	static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	private static final int MOST_ASCII = 0x80;

	private static final char FIRST_RARE = '\u01DD';

	private static final char LAST_RARE = '\u02AF';

	/** Letters between those that are usual, in Romanian and Azerbaijani. */
	private static final String USED_LETTERS = "ȘșȚțə";

	/** Signs of windows-1252 that are usual in Latin texts. */
	private static final String USUAL_SIGNS = "\u00A0‘’“”„–—…•€£°§«»·ªº¿¡®™";

	/** How many bytes are searched for the zero bytes of UTF-16. */
	private static final int UTF_16_SAMPLE = 256;

	private static final int BUFFER = 1 << 16;

	private final InputStream bytes;

	private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);

	/** Stops at the first byte that is not ASCII. */
	private final CharsetDecoder ascii = strict(StandardCharsets.US_ASCII);

	/** Null as long as only ASCII has been read. */
	private @Nullable CharsetDecoder decoder;

	/** The last character read as ASCII. */
	private char last = '\n';

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
		else {
			use(utf16());
		}
	}

	/**
	 * {@return whether a malformed sequence has been read}
	 */
	boolean isFaulty() {
		return this.faulty;
	}

	/**
	 * The encoding as far as the buffered bytes tell it.
	 * @return the encoding, or null as long as all is ASCII
	 */
	@Nullable Charset detected() {
		if (this.decoder != null) {
			return this.decoder.charset();
		}
		char before = this.last;
		for (int i = this.buffer.position(); i < this.buffer.limit(); i++) {
			if (this.buffer.get(i) < 0) {
				return decide(this.buffer.duplicate().position(i), before);
			}
			before = (char) this.buffer.get(i);
		}
		return null;
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
		int start = target.position();
		CoderResult result = this.ascii.decode(this.buffer, target, false);
		if (target.position() > start) {
			this.last = target.get(target.position() - 1);
		}
		if (result.isError()) {
			fill();
			use(decide(this.buffer, this.last));
		}
		else if (!this.buffer.hasRemaining()) {
			fill();
		}
	}

	private void decode(CharBuffer target, CharsetDecoder with) throws IOException {
		CoderResult result = with.decode(this.buffer, target, this.atEnd);
		if (result.isError()) {
			if (!target.hasRemaining()) {
				return;
			}
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

	/** Whether every other byte of a beginning in Latin letters is zero. */
	private @Nullable Charset utf16() {
		int[] zeros = new int[2];
		int count = Math.min(this.buffer.remaining(), UTF_16_SAMPLE);
		for (int i = 0; i < count; i++) {
			zeros[i % 2] += (this.buffer.get(this.buffer.position() + i) == 0) ? 1 : 0;
		}
		if (zeros[0] == 0 && zeros[1] * 4 > count) {
			return StandardCharsets.UTF_16LE;
		}
		return (zeros[1] == 0 && zeros[0] * 4 > count) ? StandardCharsets.UTF_16BE : null;
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
	 * Detect the encoding of bytes of which the first is not ASCII.
	 * @param bytes the bytes
	 * @param before the character before them
	 */
	private Charset decide(ByteBuffer bytes, char before) {
		String utf8 = decode(bytes, StandardCharsets.UTF_8);
		int utf8Faults = faults(utf8);
		if (utf8Faults == 0 && !isRareLetters(utf8)) {
			return StandardCharsets.UTF_8;
		}
		String gb18030 = before + decode(bytes, GB18030);
		int gb18030Faults = faults(gb18030) + implausibleHan(gb18030);
		if (utf8Faults == 0) {
			return (gb18030Faults == 0) ? GB18030 : StandardCharsets.UTF_8;
		}
		String western = before + decode(bytes, WINDOWS_1252);
		int westernFaults = faults(western) + implausibleLetters(western);
		if (westernFaults > 0 && Big5Text.isLikely(bytes)) {
			return Big5Text.CHARSET;
		}
		if (utf8Faults <= Math.min(gb18030Faults, westernFaults)) {
			return StandardCharsets.UTF_8;
		}
		return (gb18030Faults <= westernFaults) ? GB18030 : WINDOWS_1252;
	}

	/**
	 * Whether all characters above ASCII are letters that no spelling of names uses and
	 * that stand alone: in UTF-8 they have the same bytes as one Chinese character, such
	 * as 签, in GB18030.
	 */
	private static boolean isRareLetters(String text) {
		boolean found = false;
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character >= MOST_ASCII) {
				boolean rare = character >= FIRST_RARE && character <= LAST_RARE && USED_LETTERS.indexOf(character) < 0;
				boolean inWord = (i > 0 && isSmallLetter(text.charAt(i - 1)))
						|| (i + 1 < text.length() && isSmallLetter(text.charAt(i + 1)));
				if (!rare || inWord) {
					return false;
				}
				found = true;
			}
		}
		return found;
	}

	private static boolean isSmallLetter(char character) {
		return character >= 'a' && character <= 'z';
	}

	private String decode(ByteBuffer bytes, Charset charset) {
		CharsetDecoder trial = strict(charset);
		ByteBuffer sample = bytes.duplicate();
		CharBuffer text = CharBuffer.allocate(sample.remaining() + 1);
		while (true) {
			CoderResult result = trial.decode(sample, text, this.atEnd);
			if (result.isUnderflow()) {
				return text.flip().toString();
			}
			sample.position(sample.position() + result.length());
			text.put(FAULT);
		}
	}

	private static int faults(String text) {
		int faults = 0;
		for (int i = 0; i < text.length(); i++) {
			boolean pair = i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
			faults += (text.charAt(i) == FAULT && !pair) ? 1 : 0;
		}
		return faults;
	}

	/**
	 * Count the Chinese characters that look like misread Latin text: those whose second
	 * byte is a Latin letter and that have no ordinary Chinese character beside them, and
	 * those between two Latin letters. “A座” and “Z字签证” are ordinary.
	 */
	private static int implausibleHan(String text) {
		CharsetEncoder encoder = GB18030.newEncoder();
		int implausible = 0;
		int end;
		for (int start = 1; start < text.length(); start = end + 1) {
			end = start;
			while (end < text.length() && Character.isIdeographic(text.charAt(end))) {
				end++;
			}
			if (end > start) {
				boolean before = isAsciiLetter(text.charAt(start - 1));
				boolean after = end < text.length() && isAsciiLetter(text.charAt(end));
				int rare = 0;
				for (int i = start; i < end && (before || after || end - start <= 2); i++) {
					rare += hasLetterInBytes(text.charAt(i), encoder) ? 1 : 0;
				}
				boolean misread = rare == end - start || (before && after) || ((before || after) && rare > 0);
				implausible += misread ? end - start : 0;
			}
		}
		return implausible;
	}

	private static boolean hasLetterInBytes(char character, CharsetEncoder encoder) {
		ByteBuffer bytes = ByteBuffer.allocate(4);
		encoder.reset().encode(CharBuffer.wrap(new char[] { character }), bytes, true);
		return bytes.position() == 2 && isAsciiLetter((char) bytes.get(1));
	}

	/**
	 * Count the signs and accented letters that do not belong to a Latin text: letters
	 * without an ASCII letter beside them, small letters before a capital, and rare
	 * signs.
	 */
	private static int implausibleLetters(String text) {
		int implausible = 0;
		for (int i = 1; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character < MOST_ASCII || character == FAULT) {
				continue;
			}
			if (!Character.isLetter(character)) {
				implausible += (USUAL_SIGNS.indexOf(character) < 0) ? 1 : 0;
				continue;
			}
			char next = (i + 1 < text.length()) ? text.charAt(i + 1) : 0;
			boolean inWord = isAsciiLetter(text.charAt(i - 1)) || isAsciiLetter(next);
			boolean capitalFollows = Character.isLowerCase(character) && next >= 'A' && next <= 'Z';
			implausible += (!inWord || capitalFollows) ? 1 : 0;
		}
		return implausible;
	}

	private static boolean isAsciiLetter(char character) {
		return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
	}

	private static CharsetDecoder strict(Charset charset) {
		return charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
	}

}
