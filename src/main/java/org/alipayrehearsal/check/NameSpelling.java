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
 * Another spelling of a name, with the change that it is made by.
 *
 * @param name the name in this spelling
 * @param change what was changed, see {@link NameVariant#change()}
 * @param arguments the words taken as the family name, of one reading or two; empty if
 * the change does not depend on it
 */
record NameSpelling(String name, String change, List<String> arguments) {

	private static final Set<String> ORDERS = Set.of("family-name-first", "family-name-last", "reversed");

	private static final int LONGEST = 120;

	private static final int MOST_WORDS = 8;

	/**
	 * Returns the other spellings of a name, the most likely first. A name in Chinese
	 * characters has none, and longer input than a name gets none. Names of many words
	 * and aliases are not reordered.
	 * @param name the name, without white space at its edges
	 * @param familyName the family name; empty if unknown
	 * @return the distinct spellings, without the name itself
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

	/** Two readings that give the same spelling: the text names both family names. */
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

	/** Per character: {@link String#toLowerCase} maps the Turkish İ to two characters. */
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
