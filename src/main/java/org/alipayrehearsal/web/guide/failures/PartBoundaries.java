package org.alipayrehearsal.web.guide.failures;

import java.util.BitSet;

/**
 * The places of a text where parts of sentences begin or end: a person may put a message
 * between words of their own, in quotation marks, in another language, behind a dash or
 * on a line of its own.
 */
final class PartBoundaries {

	/** A shorter quotation is the name of a field or a button. */
	private static final int SHORTEST_QUOTATION = 4;

	private static final int LONGEST_QUOTATION = 400;

	/** A shorter run of Chinese characters is a word within an English sentence. */
	private static final int SHORTEST_CHINESE = 4;

	/** The same for the words of an English run, in letters and blanks. */
	private static final int SHORTEST_ENGLISH = 16;

	/** A line of this length may go on in the next one. */
	private static final int LONG_LINE = 40;

	private static final String OPENING_QUOTES = "“「『«\"";

	private static final String CLOSING_QUOTES = "”」』»\"";

	/** Ends of lines and quotations, and dashes. */
	private final BitSet breaks = new BitSet();

	/** Starts of quotations. */
	private final BitSet quotations = new BitSet();

	/** Places where the script changes. */
	private final BitSet scripts = new BitSet();

	/**
	 * Find the boundaries.
	 * @param text a folded text
	 */
	PartBoundaries(String text) {
		findQuotations(text);
		findScripts(text);
		for (int place = 0; place < text.length(); place++) {
			if ((text.charAt(place) == '\n') ? !goesOn(text, place) : isDash(text, place)) {
				this.breaks.set(place);
			}
		}
	}

	private void findQuotations(String text) {
		int place = 0;
		while (place < text.length()) {
			int quote = OPENING_QUOTES.indexOf(text.charAt(place));
			int end = (quote >= 0) ? quotationEnd(text, place, CLOSING_QUOTES.charAt(quote)) : -1;
			if (end >= 0) {
				this.quotations.set(place);
				this.breaks.set(end);
				place = end;
			}
			place++;
		}
	}

	private void findScripts(String text) {
		int start = 0;
		boolean chinese = false;
		boolean first = true;
		boolean before = false;
		for (int place = 0; place < text.length(); place++) {
			char character = text.charAt(place);
			if (!MessageTokenizer.isLetter(character) && !MessageTokenizer.isHan(character)) {
				continue;
			}
			if (MessageTokenizer.isHan(character) != chinese) {
				start = place;
				chinese = !chinese;
			}
			if (place - start >= (chinese ? SHORTEST_CHINESE : SHORTEST_ENGLISH) - 1) {
				if (!first && before != chinese) {
					this.scripts.set(start);
				}
				first = false;
				before = chinese;
			}
		}
	}

	/**
	 * Tell the tokens of the boundary at a place, if there is one.
	 */
	void mark(int place, MessageText.Builder tokens) {
		if (this.quotations.get(place)) {
			tokens.startQuotation();
		}
		else if (this.scripts.get(place)) {
			tokens.changeScript();
		}
		else if (this.breaks.get(place)) {
			tokens.endPart();
		}
	}

	private static int quotationEnd(String text, int start, char quote) {
		int last = Math.min(text.length(), start + LONGEST_QUOTATION);
		int end = start + 1;
		while (end < last && text.charAt(end) != quote) {
			end++;
		}
		return (end < last && end - start > SHORTEST_QUOTATION) ? end : -1;
	}

	/** Whether a long line without a full stop goes on in the next one. */
	private static boolean goesOn(String text, int lineEnd) {
		int start = text.lastIndexOf('\n', lineEnd - 1);
		if (lineEnd - start <= LONG_LINE || lineEnd + 1 == text.length()) {
			return false;
		}
		char last = text.charAt(lineEnd - 1);
		char next = text.charAt(lineEnd + 1);
		return (MessageTokenizer.isLetter(last) && MessageTokenizer.isLetter(next))
				|| (MessageTokenizer.isHan(last) && MessageTokenizer.isHan(next));
	}

	private static boolean isDash(String text, int place) {
		return "-–—".indexOf(text.charAt(place)) >= 0 && place > 0 && place + 1 < text.length()
				&& Character.isWhitespace(text.charAt(place - 1)) && Character.isWhitespace(text.charAt(place + 1));
	}

}
