package org.alipayrehearsal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.alipayrehearsal.constraint.name.NameLetters;

/**
 * Another spelling of a name, and how it came about.
 *
 * @param name the name in this spelling
 * @param change what was changed, see {@link NameVariant#change()}
 * @param arguments the word or words taken for the family name; empty where that does not
 * matter
 */
record NameSpelling(String name, String change, List<String> arguments) {

	private static final int LONGEST = 120;

	private static final int MOST_WORDS = 8;

	/**
	 * The other spellings of a name, the likeliest first. A name of Chinese characters
	 * alone has none, nor has one too long to be a name; one of very many words is not
	 * turned around, nor is an alias.
	 * @param name the name, without white space at its edges
	 * @param familyName the family name; empty where not known
	 * @return the spellings, each once, without the name itself
	 */
	static List<NameSpelling> of(String name, String familyName) {
		if (name.length() > LONGEST || !NameLetters.holdsNonHanLetter(name)) {
			return List.of();
		}
		List<NameSpelling> all = new ArrayList<>();
		all.add(plain(name.toUpperCase(Locale.ROOT), "upper-case"));
		all.add(plain(lowerCase(name), "lower-case"));
		List<String> words = NameParts.words(name);
		if (words.size() <= MOST_WORDS && name.indexOf('@') < 0) {
			List<NameParts> readings = familyName.isEmpty() ? NameParts.of(words)
					: NameParts.of(words, NameParts.words(familyName));
			readings.forEach((parts) -> addTurned(all, parts));
			readings.forEach((parts) -> addShortened(all, parts));
		}
		all.add(plain(String.join("", words), "without-spaces"));
		all.add(plain(without(name, NameLetters::isApostrophe), "without-apostrophe"));
		all.add(plain(name.replace('-', ' '), "without-hyphen"));
		all.add(plain(name.replace("-", ""), "hyphen-closed"));
		return distinct(name, all);
	}

	private static void addTurned(List<NameSpelling> all, NameParts parts) {
		List<String> family = List.of(parts.familyName());
		all.add(new NameSpelling(parts.familyNameFirst(), "family-name-first", family));
		all.add(new NameSpelling(parts.familyNameLast(), "family-name-last", family));
		all.add(new NameSpelling(parts.reversed(), "reversed", family));
	}

	private static void addShortened(List<NameSpelling> all, NameParts parts) {
		List<String> family = List.of(parts.familyName());
		all.add(new NameSpelling(parts.withoutMiddleNames(), "without-middle-names", family));
		if (parts.familyFirst()) {
			all.add(new NameSpelling(parts.withoutNamesBetween(), "without-middle-names", family));
		}
		all.add(new NameSpelling(parts.givenNamesJoined(), "given-names-joined", family));
	}

	private static List<NameSpelling> distinct(String name, List<NameSpelling> all) {
		Set<String> seen = new HashSet<>(Set.of(name, ""));
		return all.stream().filter((spelling) -> seen.add(spelling.name())).toList();
	}

	private static NameSpelling plain(String name, String change) {
		return new NameSpelling(name.strip(), change, List.of());
	}

	/** Letter by letter: Java's own makes two characters of the Turkish İ. */
	private static String lowerCase(String name) {
		return name.codePoints()
			.map(Character::toLowerCase)
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
	}

	private static String without(String name, IntPredicate kind) {
		return name.codePoints()
			.filter((character) -> !kind.test(character))
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
	}

	@Override
	public String toString() {
		return "NameSpelling[" + this.change + "]";
	}

}
