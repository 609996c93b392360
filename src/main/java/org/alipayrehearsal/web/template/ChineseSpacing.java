package org.alipayrehearsal.web.template;

import java.nio.CharBuffer;

/**
 * Removes the white space that follows full-width punctuation at the end of an element.
 * Templates separate elements by a blank, as most languages do; full-width punctuation
 * already has its own. See Requirements for Chinese Text Layout (W3C), 3.1.
 */
final class ChineseSpacing {

	private static final String PUNCTUATION = "：，。；！？、";

	private static final String PREFORMATTED = "pre";

	private static final String COMMENT = "<!--";

	private static final String COMMENT_END = "-->";

	private static final String TEXT_AREA = "textarea";

	private ChineseSpacing() {
	}

	/**
	 * Removes white space in place. Blanks within a text stay as they are: it may be what
	 * a person typed.
	 * @param html the HTML, backed by an array
	 * @return what is left of it
	 */
	static CharBuffer apply(CharBuffer html) {
		char[] characters = html.array();
		int begin = html.arrayOffset() + html.position();
		int end = html.arrayOffset() + html.limit();
		int written = begin;
		boolean punctuation = false;
		boolean tag = false;
		for (int i = begin; i < end; i++) {
			char character = characters[i];
			if (character == '<') {
				int after = afterTag(characters, i, end);
				tag = true;
				punctuation &= !isPreformatted(characters, i + 1, after);
				System.arraycopy(characters, i, characters, written, after - i);
				written += after - i;
				i = after - 1;
				continue;
			}
			boolean space = character == ' ' || character == '\n' || character == '\r' || character == '\t';
			if (punctuation && tag && space) {
				continue;
			}
			characters[written++] = character;
			punctuation = PUNCTUATION.indexOf(character) >= 0;
			tag = false;
		}
		return CharBuffer.wrap(characters, begin, written - begin);
	}

	/** The index after a tag or comment; a &gt; in an attribute does not end it. */
	private static int afterTag(char[] characters, int start, int end) {
		if (begins(COMMENT, characters, start, end)) {
			int close = start + COMMENT.length();
			while (close < end && !begins(COMMENT_END, characters, close, end)) {
				close++;
			}
			return Math.min(end, close + COMMENT_END.length());
		}
		char quote = 0;
		for (int i = start + 1; i < end; i++) {
			char character = characters[i];
			if (quote != 0) {
				quote = (character == quote) ? 0 : quote;
			}
			else if (character == '"' || character == '\'') {
				quote = character;
			}
			else if (character == '>') {
				return i + 1;
			}
		}
		return end;
	}

	private static boolean isPreformatted(char[] characters, int name, int end) {
		return begins(PREFORMATTED, characters, name, end) || begins(TEXT_AREA, characters, name, end);
	}

	private static boolean begins(String text, char[] characters, int start, int end) {
		if (end - start < text.length()) {
			return false;
		}
		for (int i = 0; i < text.length(); i++) {
			if (characters[start + i] != text.charAt(i)) {
				return false;
			}
		}
		return true;
	}

}
