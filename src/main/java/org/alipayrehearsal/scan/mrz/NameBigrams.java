package org.alipayrehearsal.scan.mrz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * How often a letter follows another in names: where a cell shows nothing, or a letter
 * that can hardly be told from another, its neighbours tell something.
 * <p>
 * The file has a row for each letter that goes before and a last one for the beginning of
 * a part of a name; in each row a number for each letter that follows and a last one for
 * the end of the part, all of about a thousand.
 */
final class NameBigrams {

	private static final String TABLE = "name-letters.txt";

	private static final int SIZE = 27;

	private static final double WHOLE = 1_000;

	/**
	 * Nothing is rarer than this: the rarest neighbours on both sides still do not
	 * overrule a letter that is clearly seen.
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
	 * The table of names from many countries.
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
	 * How probable it is that a letter follows another.
	 * @param before 0 to 25 for a letter, 26 for the beginning of a part
	 * @param after 0 to 25 for a letter, 26 for the end of a part
	 * @return the log probability
	 */
	double following(int before, int after) {
		return this.logProbabilities[before][after];
	}

}
