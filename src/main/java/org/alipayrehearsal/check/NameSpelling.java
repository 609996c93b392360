package org.alipayrehearsal.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.alipayrehearsal.form.name.CharacterKind;

/**
 * Another spelling of a name, and how it came about.
 *
 * @param name the name in this spelling
 * @param change what was changed, see {@link NameVariant#change()}
 * @param arguments what is taken for the family name, one reading or two; empty where
 * that does not matter
 */
record NameSpelling(String name, String change, List<String> arguments) {

	private static final Set<String> ORDERS = Set.of("family-name-first", "family-name-last", "reversed");

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
		if (name.length() > LONGEST || !CharacterKind.holdsNonHanLetter(name)) {
			return List.of();
		}
		List<NameSpelling> all = new ArrayList<>();
		all.add(plain(name.toUpperCase(Locale.ROOT), "upper-case"));
		all.add(plain(lowerCase(name), "lower-case"));
		List<String> words = NameParts.words(name);
		if (words.size() <= MOST_WORDS && name.indexOf('@') < 0) {
			List<NameParts> readings = familyName.isEmpty() ? NameParts.of(words)
					: NameParts.of(words, NameParts.words(familyName));
			addTurned(all, readings);
			readings.forEach((parts) -> addShortened(all, parts));
		}
		all.add(plain(String.join("", words), "without-spaces"));
		all.add(plain(without(name, CharacterKind::isApostrophe), "without-apostrophe"));
		all.add(plain(name.replace('-', ' '), "without-hyphen"));
		all.add(plain(name.replace("-", ""), "hyphen-closed"));
		return distinct(name, all);
	}

	private static void addTurned(List<NameSpelling> all, List<NameParts> readings) {
		readings.forEach((parts) -> all.add(of(parts.familyNameFirst(), "family-name-first", parts)));
		readings.forEach((parts) -> all.add(of(parts.familyNameLast(), "family-name-last", parts)));
		readings.forEach((parts) -> all.add(of(parts.reversed(), "reversed", parts)));
	}

	private static void addShortened(List<NameSpelling> all, NameParts parts) {
		all.add(of(parts.withoutMiddleNames(), "without-middle-names", parts));
		if (parts.familyFirst()) {
			all.add(of(parts.withoutNamesBetween(), "without-middle-names", parts));
		}
		all.add(of(parts.givenNamesJoined(), "given-names-joined", parts));
	}

	private static NameSpelling of(String name, String change, NameParts parts) {
		return new NameSpelling(name, change, List.of(parts.familyName()));
	}

	private static List<NameSpelling> distinct(String name, List<NameSpelling> all) {
		Map<String, NameSpelling> each = new LinkedHashMap<>();
		all.forEach((spelling) -> each.merge(spelling.name(), spelling, NameSpelling::or));
		each.remove(name);
		each.remove("");
		return List.copyOf(each.values());
	}

	/** The same spelling by two readings: both family names are said. */
	private NameSpelling or(NameSpelling another) {
		if (this.arguments.size() != 1 || another.arguments.size() != 1 || this.arguments.equals(another.arguments)) {
			return this;
		}
		List<String> families = List.of(this.arguments.get(0), another.arguments.get(0));
		if (this.change.equals("reversed") && another.change.equals(this.change)) {
			return new NameSpelling(this.name, "all-reversed", List.of());
		}
		if (ORDERS.contains(this.change) && ORDERS.contains(another.change)) {
			return new NameSpelling(this.name, "order-either", families);
		}
		return this.change.equals("without-middle-names") && another.change.equals(this.change)
				? new NameSpelling(this.name, "without-middle-names-either", families) : this;
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
