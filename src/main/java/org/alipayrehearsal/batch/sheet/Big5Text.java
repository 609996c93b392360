package org.alipayrehearsal.batch.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;

/**
 * Detects Big5, the encoding of Excel in Hong Kong and Taiwan. Nearly all byte sequences
 * of Big5 are valid in GB18030, too, but half of the common characters of Big5 decode to
 * private or rare characters there. Most common characters of GB18030, in turn, decode to
 * rare ones in Big5. A text is not taken for Big5 if it is too short to decide, such as a
 * single name, or if none of its characters is private in GB18030: that encoding has
 * traditional characters as well, even if few texts use them.
 */
final class Big5Text {

	/** With the supplementary characters of Hong Kong, for example 恒. */
	static final Charset CHARSET = Charset.forName("Big5-HKSCS");

	private static final int MOST_ASCII = 0x80;

	private static final int FIRST_LEAD = 0x81;

	private static final int LAST_BYTE = 0xFE;

	/** The first of the higher trail bytes, which are the only ones of GB 2312. */
	private static final int FIRST_HIGH = 0xA1;

	private static final int FIRST_LOW = 0x40;

	private static final int LAST_LOW = 0x7E;

	/** The common characters, after the punctuation marks. */
	private static final int FIRST_COMMON = 0xA440;

	private static final int LAST_COMMON = 0xC67E;

	/** Common characters added later, such as 恒. */
	private static final int FIRST_ADDED = 0xF9D6;

	private static final int LAST_ADDED = 0xF9DC;

	private static final int FIRST_MARK = 0xA140;

	private static final int LAST_MARK = 0xA3BF;

	/** At most one in ten characters is rare. */
	private static final int CHARACTERS_FOR_A_RARE_ONE = 10;

	/** The minimum number of characters that are private or rare in GB18030. */
	private static final int FEWEST = 2;

	private int characters;

	/** Characters that are rare in Big5, and invalid bytes. */
	private int rare;

	/** Characters that are private in GB18030. */
	private int privateCharacters;

	/** Characters that are rare in GB18030. */
	private int unusual;

	/** Characters that are common in GB18030. */
	private int usual;

	private Big5Text() {
	}

	/**
	 * {@return whether bytes are a text in Big5 rather than in GB18030}
	 * @param bytes the bytes; their position is not changed
	 */
	static boolean isLikely(ByteBuffer bytes) {
		Big5Text text = new Big5Text();
		text.count(bytes);
		int strange = text.privateCharacters + text.unusual;
		return text.privateCharacters > 0 && strange >= FEWEST && 2 * strange >= text.usual
				&& CHARACTERS_FOR_A_RARE_ONE * text.rare <= text.characters;
	}

	private void count(ByteBuffer bytes) {
		ByteBuffer rest = bytes.duplicate();
		int before = 0;
		while (rest.hasRemaining()) {
			int lead = rest.get() & 0xFF;
			if (lead < MOST_ASCII) {
				before = 0;
			}
			else if (rest.hasRemaining()) {
				this.characters++;
				int trail = rest.get(rest.position()) & 0xFF;
				if (lead >= FIRST_LEAD && lead <= LAST_BYTE && isTrail(trail)) {
					rest.get();
					countCharacter(before, lead, trail);
					before = lead;
				}
				else {
					this.rare++;
				}
			}
		}
	}

	private static boolean isTrail(int trail) {
		return (trail >= FIRST_LOW && trail <= LAST_LOW) || (trail >= FIRST_HIGH && trail <= LAST_BYTE);
	}

	private void countCharacter(int before, int lead, int trail) {
		int code = (lead << 8) | trail;
		boolean mark = code >= FIRST_MARK && code <= LAST_MARK;
		boolean common = (code >= FIRST_COMMON && code <= LAST_COMMON) || (code >= FIRST_ADDED && code <= LAST_ADDED);
		if (!mark && !common) {
			this.rare++;
		}
		boolean high = trail >= FIRST_HIGH;
		if (lead >= 0xA1 && lead <= 0xA7) {
			this.privateCharacters += high ? 0 : 1;
			// A Greek or Cyrillic letter next to another character is not plausible.
			this.unusual += (high && lead >= 0xA6 && before != 0 && before != lead) ? 1 : 0;
		}
		else if (lead >= 0xAA && lead <= 0xAF) {
			this.privateCharacters += high ? 1 : 0;
			this.unusual += high ? 0 : 1;
		}
		else if (lead >= 0xB0) {
			this.usual += high ? 1 : 0;
			this.unusual += high ? 0 : 1;
		}
		else if (!high) {
			this.unusual++;
		}
	}

}
