package org.alipayrehearsal.scan.vp8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

/**
 * The tables of numbers of RFC 6386, flattened.
 *
 * @param coefficients the default probabilities of coefficients, 4 types × 8 bands × 3
 * contexts × 11
 * @param coefficientUpdates the probabilities of their updates
 * @param subblockModes the probabilities of modes, 10 modes above × 10 at the left × 9
 * @param dcSteps the quantization steps of the constant part
 * @param acSteps the quantization steps of other coefficients
 */
@SuppressWarnings("ArrayRecordComponent")
record Tables(int[] coefficients, int[] coefficientUpdates, int[] subblockModes, int[] dcSteps, int[] acSteps) {

	/** The probabilities of a context. */
	static final int CONTEXT = 11;

	/** The probabilities of a band. */
	static final int BAND = 3 * CONTEXT;

	/** The probabilities of a type of block. */
	static final int TYPE = 8 * BAND;

	static final Tables RFC_6386 = load();

	private static Tables load() {
		try (InputStream file = Objects.requireNonNull(Tables.class.getResourceAsStream("tables.txt"));
				BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.US_ASCII))) {
			Map<String, StringJoiner> tables = new HashMap<>();
			StringJoiner table = new StringJoiner(" ");
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (Character.isLetter(line.charAt(0))) {
					table = new StringJoiner(" ");
					tables.put(line, table);
				}
				else if (line.charAt(0) != '#') {
					table.add(line);
				}
			}
			return new Tables(numbers(tables, "coefficients"), numbers(tables, "coefficient-updates"),
					numbers(tables, "subblock-modes"), numbers(tables, "dc-steps"), numbers(tables, "ac-steps"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static int[] numbers(Map<String, StringJoiner> tables, String name) {
		String[] numbers = Objects.requireNonNull(tables.get(name), name).toString().split(" ", -1);
		return Arrays.stream(numbers).mapToInt(Integer::parseInt).toArray();
	}

	@Override
	public String toString() {
		return "Tables[]";
	}

}
