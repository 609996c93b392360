package org.alipayrehearsal.scan.mrz;

import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.stream.Stream;

/**
 * The state codes of a zone: the three-letter codes of ISO 3166-1 and those that ICAO Doc
 * 9303 part 3, section 5, adds. They determine a letter that cannot be read.
 */
final class StateCodes {

	/** The cost of an unknown code. */
	private static final double UNKNOWN = 5;

	/** The number of characters of a code, fillers included. */
	static final int LENGTH = 3;

	private static final List<String> ADDED = List.of("D<<", "EUE", "GBD", "GBN", "GBO", "GBP", "GBS", "RKS", "UNA",
			"UNK", "UNO", "UTO", "XBA", "XCC", "XCE", "XCO", "XDC", "XEC", "XES", "XIM", "XMP", "XOM", "XPO", "XXA",
			"XXB", "XXC", "XXX");

	private static final List<String> CODES = Stream
		.concat(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3).stream(), ADDED.stream())
		.sorted()
		.toList();

	private StateCodes() {
	}

	/**
	 * Returns the most probable code in three cells.
	 * @param scores the log probabilities of a line's cells
	 * @param start the first of the three
	 * @return the code, with its log probability
	 */
	static DecodedText likeliest(float[][] scores, int start) {
		DecodedText best = new DecodedText("<".repeat(LENGTH), Double.NEGATIVE_INFINITY);
		for (String code : CODES) {
			double score = 0;
			for (int i = 0; i < LENGTH; i++) {
				score += scores[start + i][MrzLine.CHARACTERS.indexOf(code.charAt(i))];
			}
			if (score > best.logProbability()) {
				best = new DecodedText(code, score);
			}
		}
		return best;
	}

	/**
	 * Puts a code into a line that was read cell by cell, unless its cells clearly show
	 * another one.
	 * @param text the line
	 * @param scores the log probabilities of its cells
	 * @param start the code's first cell
	 * @param code the code and its log probability
	 * @return the change of the log probability
	 */
	static double settle(StringBuilder text, float[][] scores, int start, DecodedText code) {
		double read = 0;
		for (int i = start; i < start + LENGTH; i++) {
			read += scores[i][MrzLine.CHARACTERS.indexOf(text.charAt(i))];
		}
		double change = code.logProbability() - read;
		if (change < -UNKNOWN) {
			return 0;
		}
		text.replace(start, start + LENGTH, code.text());
		return change;
	}

}
