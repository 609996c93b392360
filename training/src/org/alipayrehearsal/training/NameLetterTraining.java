package org.alipayrehearsal.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import net.datafaker.Faker;

/**
 * Counts the bigrams of letters in names and writes the table that the reader of the zone uses. Argument: the file to write. The names come from Datafaker, the same number for each language, with a fixed seed.
 */
public final class NameLetterTraining {

	/** Languages and countries whose names Datafaker writes in Latin letters. */
	private static final List<String> LOCALES = List.of("ca", "cs-CZ", "da-DK", "de", "en", "en-GB", "en-IN", "en-MS",
			"en-NEP", "en-NG", "en-PAK", "en-PH", "en-SG", "en-UG", "en-ZA", "es", "es-MX", "et", "fi-FI", "fr", "hr",
			"hu", "id", "it", "lv", "nb-NO", "nl", "pl", "pt-BR", "ro-MD", "sk", "sq", "sv", "tr", "vi");

	private static final int NAMES = 2_000;

	/** What each row of the table adds up to, roughly. */
	private static final int SHARE = 1_000;

	private static final int LETTERS = 26;

	/** Behind the letters: before and after a part of a name. */
	private static final int END = LETTERS;

	private final double[][] counts = new double[LETTERS + 1][LETTERS + 1];

	private NameLetterTraining() {
	}

	/**
	 * Counts and writes.
	 * @param arguments the file to write
	 * @throws IOException if the file cannot be written
	 */
	public static void main(String[] arguments) throws IOException {
		NameLetterTraining training = new NameLetterTraining();
		for (String locale : LOCALES) {
			training.count(new Faker(Locale.forLanguageTag(locale), new Random(20261128)));
		}
		Path file = Path.of(arguments[0]);
		Files.write(file, training.table(), StandardCharsets.US_ASCII);
		new PrintStream(System.out, true, StandardCharsets.UTF_8).println("Written: " + file);
	}

	private void count(Faker faker) {
		for (int i = 0; i < NAMES; i++) {
			for (String name : List.of(faker.name().lastName(), faker.name().firstName())) {
				for (String part : parts(name)) {
					count(part);
				}
			}
		}
	}

	/** As a passport writes a name; nothing where that has other letters. */
	private static List<String> parts(String name) {
		String plain = Normalizer.normalize(name.replaceAll("['’.]", ""), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toUpperCase(Locale.ROOT)
			.replace("Ø", "OE")
			.replace("Æ", "AE")
			.replace("Œ", "OE")
			.replace("Ł", "L")
			.replace("Đ", "D")
			.replace("ẞ", "SS")
			.replace('ı', 'I');
		List<String> parts = List.of(plain.split("[ -]+"));
		return parts.stream().allMatch((part) -> part.matches("[A-Z]+")) ? parts : List.of();
	}

	private void count(String part) {
		int before = END;
		for (int i = 0; i < part.length(); i++) {
			int letter = part.charAt(i) - 'A';
			this.counts[before][letter]++;
			before = letter;
		}
		this.counts[before][END]++;
	}

	private List<String> table() {
		List<String> lines = new ArrayList<>();
		for (double[] row : this.counts) {
			double sum = 0;
			for (double count : row) {
				sum += count;
			}
			StringBuilder line = new StringBuilder();
			for (double count : row) {
				line.append(line.isEmpty() ? "" : " ").append(Math.round(SHARE * count / sum));
			}
			lines.add(line.toString());
		}
		return lines;
	}

}
