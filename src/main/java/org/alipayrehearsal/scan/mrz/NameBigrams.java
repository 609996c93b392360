package org.alipayrehearsal.scan.mrz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Bigram frequencies of letters in names. They help to read cells that show nothing or an
 * ambiguous letter.
 * <p>
 * The file has a row for each preceding letter, and a last one for the beginning of a
 * part of a name. Each row has a number for each following letter, and a last one for the
 * end of the part, in thousandths.
 */
final class NameBigrams {

	private static final String TABLE = "name-letters.txt";

	private static final int SIZE = 27;

	private static final double WHOLE = 1_000;

	/**
	 * A lower bound, so that rare neighbours on both sides do not overrule a clear
	 * letter.
	 */
	private static final double LEAST = 4;

	private final double[][] logProbabilities;

	private NameBigrams(List<String> lines) {
		this.logProbabilities = lines.stream().map(NameBigrams::row).toArray(double[][]::new);
		if (this.logProbabilities.length != SIZE) {
			throw new IllegalStateException("Rows missing: " + TABLE);
		}
	}

	/**
	 * Loads the table, which covers names from many countries.
	 * @return the table
	 */
	static NameBigrams load() {
		try (InputStream table = NameBigrams.class.getResourceAsStream(TABLE)) {
			if (table == null) {
				throw new IllegalStateException("Missing: " + TABLE);
			}
			return new NameBigrams(new String(table.readAllBytes(), StandardCharsets.US_ASCII).lines().toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static double[] row(String line) {
		double[] row = Arrays.stream(line.split(" "))
			.mapToDouble((number) -> Math.log(Math.max(LEAST, Integer.parseInt(number)) / WHOLE))
			.toArray();
		if (row.length != SIZE) {
			throw new IllegalStateException("Numbers missing: " + TABLE);
		}
		return row;
	}

	/**
	 * Returns the probability of a letter after another.
	 * @param before 0 to 25 for a letter, 26 for the beginning of a part
	 * @param after 0 to 25 for a letter, 26 for the end of a part
	 * @return the log probability
	 */
	double following(int before, int after) {
		return this.logProbabilities[before][after];
	}

}
