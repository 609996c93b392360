package org.alipayrehearsal.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Converts traditional Chinese characters to simplified ones, with the rules that ICU
 * applies in its transliterator {@code Traditional-Simplified}. Most rules map one
 * character to another. A rule for several characters takes precedence over shorter ones,
 * for example in {@code 手鍊}, where {@code 鍊} becomes {@code 链} instead of {@code 炼}.
 * <p>
 * {@code TraditionalCharactersTests} writes the table from ICU4J and compares the two.
 */
public final class TraditionalCharacters {

	private static final String TABLE = "traditional-simplified.txt";

	private static final char FIRST_CHARACTER = '\u2E80';

	/** The rules by their first character, the longest first. */
	private final Map<Integer, List<Rule>> rules;

	private TraditionalCharacters(Map<Integer, List<Rule>> rules) {
		this.rules = rules;
	}

	/**
	 * Converts a text.
	 * @param text any text
	 * @return the text in simplified characters
	 */
	public static String simplified(String text) {
		return isLatin(text) ? text : Table.CHARACTERS.convert(text);
	}

	/** Texts without Chinese characters need no table. */
	private static boolean isLatin(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= FIRST_CHARACTER) {
				return false;
			}
		}
		return true;
	}

	private static TraditionalCharacters load() {
		Map<Integer, List<Rule>> rules = new HashMap<>();
		try (InputStream table = TraditionalCharacters.class.getResourceAsStream(TABLE)) {
			if (table == null) {
				throw new IllegalStateException(TABLE + " is missing");
			}
			BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
			lines.lines().filter((line) -> !line.startsWith("#")).map(Rule::parse).forEach((rule) -> {
				rules.computeIfAbsent(rule.traditional().codePointAt(0), (first) -> new ArrayList<>()).add(rule);
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		rules.values().forEach((sameFirst) -> sameFirst.sort(Comparator.comparing(Rule::length).reversed()));
		return new TraditionalCharacters(rules);
	}

	private String convert(String text) {
		StringBuilder simplified = new StringBuilder(text.length());
		int place = 0;
		while (place < text.length()) {
			int character = text.codePointAt(place);
			Rule rule = ruleAt(text, place, character);
			if (rule != null) {
				simplified.append(rule.simplified());
				place += rule.length();
			}
			else {
				simplified.appendCodePoint(character);
				place += Character.charCount(character);
			}
		}
		return simplified.toString();
	}

	private @Nullable Rule ruleAt(String text, int place, int character) {
		for (Rule rule : this.rules.getOrDefault(character, List.of())) {
			if (text.startsWith(rule.traditional(), place)) {
				return rule;
			}
		}
		return null;
	}

	/** Read when the first Chinese text is converted. */
	private static final class Table {

		private static final TraditionalCharacters CHARACTERS = load();

	}

	private record Rule(String traditional, String simplified) {

		static Rule parse(String line) {
			String[] sides = line.split(" ", -1);
			return new Rule(sides[0], sides[1]);
		}

		int length() {
			return this.traditional.length();
		}

	}

}
