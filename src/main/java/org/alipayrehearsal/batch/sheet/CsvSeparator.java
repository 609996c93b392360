package org.alipayrehearsal.batch.sheet;

import java.io.IOException;
import java.util.Arrays;

/**
 * What separates the cells of a text.
 *
 * @param character the separator
 * @param ownLine whether the text tells it in a line of its own before the first row
 */
record CsvSeparator(char character, boolean ownLine) {

	private static final char[] SEPARATORS = { ',', ';', '\t' };

	/** What Excel is told. */
	private static final String TOLD = "sep=";

	/**
	 * Finds what stands most often in the first line, outside of quotation marks; or what
	 * Excel is told in a line of its own, {@code sep=;}.
	 * @param text the text, at its beginning
	 * @return the separator
	 * @throws IOException where the text cannot be read
	 */
	static CsvSeparator of(BufferedText text) throws IOException {
		char told = told(text);
		return (told != 0) ? new CsvSeparator(told, true) : new CsvSeparator(mostFrequent(text), false);
	}

	private static char told(BufferedText text) throws IOException {
		for (int i = 0; i < TOLD.length(); i++) {
			if (Character.toLowerCase(text.at(i)) != TOLD.charAt(i)) {
				return 0;
			}
		}
		int separator = text.at(TOLD.length());
		boolean known = separator >= 0 && new String(SEPARATORS).indexOf(separator) >= 0;
		return (known && CsvRows.isLineEnd(text.at(TOLD.length() + 1))) ? (char) separator : 0;
	}

	private static char mostFrequent(BufferedText text) throws IOException {
		int[] counts = new int[SEPARATORS.length];
		boolean quoted = false;
		for (int offset = 0; offset < CsvRows.LONGEST_LINE; offset++) {
			int next = text.at(offset);
			if (next == BufferedText.END || (CsvRows.isLineEnd(next) && !quoted)) {
				break;
			}
			quoted ^= next == '"';
			for (int i = 0; i < counts.length && !quoted; i++) {
				counts[i] += (next == SEPARATORS[i]) ? 1 : 0;
			}
		}
		int most = Arrays.stream(counts).max().orElse(0);
		for (int i = 0; i < counts.length; i++) {
			if (counts[i] == most) {
				return SEPARATORS[i];
			}
		}
		return SEPARATORS[0];
	}

}
