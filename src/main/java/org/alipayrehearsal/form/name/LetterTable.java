package org.alipayrehearsal.form.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of letters and what to write for them. The file has one letter a line, then its
 * transliterations, the first one first, all in capitals; lines that begin with # are
 * comments.
 */
final class LetterTable {

	private final Map<Integer, List<String>> entries;

	private LetterTable(Map<Integer, List<String>> entries) {
		this.entries = Map.copyOf(entries);
	}

	/**
	 * Reads a table.
	 * @param file a file beside this class
	 * @return the table
	 * @throws IllegalStateException where there is no such file
	 * @throws UncheckedIOException where it cannot be read
	 */
	static LetterTable read(String file) {
		try (InputStream content = LetterTable.class.getResourceAsStream(file)) {
			if (content == null) {
				throw new IllegalStateException("Missing: " + file);
			}
			Map<Integer, List<String>> entries = new HashMap<>();
			BufferedReader lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
			lines.lines().filter((line) -> !line.startsWith("#")).forEach((line) -> {
				List<String> words = Arrays.asList(line.split(" "));
				entries.put(line.codePointAt(0), List.copyOf(words.subList(1, words.size())));
			});
			return new LetterTable(entries);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The transliterations of a letter, or of the capital of a small letter.
	 * @param letter the letter
	 * @return the transliterations, in capitals; empty where the table has none
	 */
	List<String> of(int letter) {
		List<String> own = this.entries.get(letter);
		return (own != null) ? own : this.entries.getOrDefault(Character.toUpperCase(letter), List.of());
	}

	int size() {
		return this.entries.size();
	}

}
