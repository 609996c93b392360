package org.alipayrehearsal.form.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.alipayrehearsal.constraint.AsciiText;
import org.alipayrehearsal.constraint.Derivations;

/**
 * Transliterates Latin letters with diacritics, ligatures and special letters to plain
 * letters, as in the machine-readable zone of passports (ICAO Doc 9303-3, section 6 A),
 * in the case that was typed. A letter that the table does not contain becomes its base
 * letter. Other characters are kept.
 */
final class LatinTransliteration {

	private static final LetterTable ICAO = LetterTable.read("icao-9303-3-latin.txt");

	private static final LetterTable BASE_LETTERS = LetterTable.read("base-letters.txt");

	/** No letter of any language has more marks; further marks are ignored. */
	private static final int MOST_MARKS = 8;

	private final int[] name;

	private final Choice choice;

	private LatinTransliteration(String name, Choice choice) {
		this.name = NameText.characters(name);
		this.choice = choice;
	}

	/**
	 * {@return the name in the table's first transliterations, for example Oezguer}
	 */
	static String first(String name) {
		return AsciiText.is(name) ? name : Derivations.of("first transliteration", name,
				(typed) -> new LatinTransliteration(typed, Choice.FIRST).text());
	}

	/**
	 * {@return the name in the table's last transliterations, for example Ozgur}
	 * Transliterations for machines only (NXX, UXX) are left out.
	 */
	static String other(String name) {
		return AsciiText.is(name) ? name : Derivations.of("other transliteration", name,
				(typed) -> new LatinTransliteration(typed, Choice.LAST).text());
	}

	/**
	 * {@return the name in base letters, for example Ozgur, and Soren for Søren} Many
	 * people and banks write so, although the table has another spelling.
	 */
	static String base(String name) {
		return AsciiText.is(name) ? name
				: Derivations.of("base letters", name, (typed) -> new LatinTransliteration(typed, Choice.BASE).text());
	}

	/**
	 * {@return whether a name contains a Latin letter other than A to Z, or one with a
	 * mark} Full-width letters count as plain.
	 */
	static boolean isNeededFor(String name) {
		boolean latin = false;
		for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
			int character = name.codePointAt(i);
			if (CharacterKind.isMark(character)) {
				if (latin) {
					return true;
				}
			}
			else {
				latin = CharacterKind.isLatinLetter(character);
				if (latin && !CharacterKind.isPlain(character) && !CharacterKind.isFullWidth(character)) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * Return all transliterations of a letter in the machine-readable zone.
	 * @param letter the letter with its marks
	 * @return the spellings in capitals; empty for a letter that is not Latin or has no
	 * transliteration
	 */
	static List<String> all(String letter) {
		int base = letter.codePointAt(0);
		if (!CharacterKind.isLatinLetter(base)) {
			return List.of();
		}
		if (letter.length() == 1 && CharacterKind.isPlain(base)) {
			return List.of(letter.toUpperCase(Locale.ROOT));
		}
		String marked = letter.substring(0, Math.min(letter.length(), MOST_MARKS + Character.charCount(base)));
		List<String> spellings = ICAO.of(composed(marked));
		if (!spellings.isEmpty()) {
			return spellings;
		}
		String letters = plainLetters(Normalizer.normalize(marked, Normalizer.Form.NFKD));
		return letters.isEmpty() ? underlying(marked) : List.of(letters.toUpperCase(Locale.ROOT));
	}

	private String text() {
		StringBuilder text = new StringBuilder(this.name.length);
		int start = 0;
		while (start < this.name.length) {
			int end = start + 1;
			while (end < this.name.length && CharacterKind.isMark(this.name[end])) {
				end++;
			}
			if (end - start == 1 && CharacterKind.isPlain(this.name[start])) {
				text.appendCodePoint(this.name[start]);
			}
			else if (CharacterKind.isLatinLetter(this.name[start])) {
				text.append(plain(start, end));
			}
			else {
				text.append(new String(this.name, start, end - start));
			}
			start = end;
		}
		return text.toString();
	}

	/**
	 * {@return the plain letters for a letter with its marks}
	 */
	private String plain(int start, int end) {
		String marked = new String(this.name, start, Math.min(end - start, MOST_MARKS + 1));
		List<String> spellings = (this.choice != Choice.BASE) ? ICAO.of(composed(marked)) : List.of();
		if (!spellings.isEmpty()) {
			return inCase(spelling(spellings), start);
		}
		String letters = plainLetters(Normalizer.normalize(marked, Normalizer.Form.NFKD));
		if (!letters.isEmpty()) {
			return letters;
		}
		spellings = underlying(marked);
		return spellings.isEmpty() ? new String(this.name, start, end - start) : inCase(spellings.get(0), start);
	}

	private static int composed(String marked) {
		return Normalizer.normalize(marked, Normalizer.Form.NFC).codePointAt(0);
	}

	/**
	 * {@return the transliterations of a letter that Unicode does not decompose}
	 */
	private static List<String> underlying(String marked) {
		List<String> own = BASE_LETTERS.of(composed(marked));
		return own.isEmpty() ? baseSpellings(Normalizer.normalize(marked, Normalizer.Form.NFD).codePointAt(0)) : own;
	}

	private static List<String> baseSpellings(int base) {
		List<String> own = BASE_LETTERS.of(base);
		return own.isEmpty() ? ICAO.of(base) : own;
	}

	private String spelling(List<String> spellings) {
		if (this.choice == Choice.FIRST) {
			return spellings.get(0);
		}
		return spellings.stream()
			.filter((spelling) -> !spelling.endsWith("XX"))
			.reduce((before, last) -> last)
			.orElse(spellings.get(0));
	}

	private String inCase(String capitals, int index) {
		boolean inCapitals = isInCapitals(index);
		if (inCapitals && !Character.isLowerCase(this.name[index])) {
			return capitals;
		}
		if (Character.isLowerCase(this.name[index])) {
			// The sharp s usually has no capital.
			return (inCapitals && this.name[index] == 'ß') ? capitals : capitals.toLowerCase(Locale.ROOT);
		}
		return capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.ROOT);
	}

	/**
	 * {@return whether the word around a letter, or the name of a single letter, is in
	 * capitals}
	 */
	private boolean isInCapitals(int index) {
		int start = index;
		while (start > 0 && isOfWord(this.name[start - 1])) {
			start--;
		}
		int end = index + 1;
		while (end < this.name.length && isOfWord(this.name[end])) {
			end++;
		}
		return (end - start > 1) ? isInCapitals(start, end) : isInCapitals(0, this.name.length);
	}

	private boolean isInCapitals(int start, int end) {
		boolean capital = false;
		for (int i = start; i < end; i++) {
			if (Character.isLowerCase(this.name[i]) && this.name[i] != 'ß') {
				return false;
			}
			capital |= Character.isUpperCase(this.name[i]);
		}
		return capital;
	}

	private static boolean isOfWord(int character) {
		return CharacterKind.isLetter(character) || CharacterKind.isMark(character);
	}

	private static String plainLetters(String text) {
		StringBuilder letters = new StringBuilder();
		text.chars().filter(CharacterKind::isPlain).forEach((letter) -> letters.append((char) letter));
		return letters.toString();
	}

	/** Which of a letter's transliterations is used. */
	private enum Choice {

		/** The first in ICAO's table. */
		FIRST,

		/** The last in ICAO's table. */
		LAST,

		/** The letter without its marks and strokes. */
		BASE

	}

	/**
	 * A table of transliterations. Each line of the file consists of a letter and its
	 * transliterations in capitals, in order; lines that begin with # are comments.
	 */
	static final class LetterTable {

		private final Map<Integer, List<String>> entries;

		private LetterTable(Map<Integer, List<String>> entries) {
			this.entries = Map.copyOf(entries);
		}

		/**
		 * Read a table.
		 * @param file a resource in this package
		 * @return the table
		 * @throws IllegalStateException if there is no such resource
		 * @throws UncheckedIOException if it cannot be read
		 */
		static LetterTable read(String file) {
			try (InputStream content = LatinTransliteration.class.getResourceAsStream(file)) {
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
		 * Return the transliterations of a letter, or of its capital.
		 * @param letter the letter
		 * @return the transliterations in capitals; empty if the table has none
		 */
		List<String> of(int letter) {
			List<String> own = this.entries.get(letter);
			return (own != null) ? own : this.entries.getOrDefault(Character.toUpperCase(letter), List.of());
		}

		int size() {
			return this.entries.size();
		}

	}

}
