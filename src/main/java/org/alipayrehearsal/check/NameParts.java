package org.alipayrehearsal.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name split into given names and family name.
 *
 * @param given the given and middle names
 * @param family the words of the family name, particles included
 * @param familyFirst whether the family name stands first as typed
 */
record NameParts(List<String> given, List<String> family, boolean familyFirst) {

	/** Words in front of a family name that belong to it. */
	private static final Set<String> PARTICLES = Set.of("van", "von", "der", "den", "de", "del", "della", "dela", "di",
			"da", "do", "dos", "das", "du", "des", "la", "las", "le", "los", "el", "al", "ter", "ten", "te", "zu",
			"zum", "zur", "und", "af", "av", "ap", "bin", "bint", "binti", "binte", "ibn", "ben", "abu", "mac", "mc",
			"ó", "ní", "st", "st.", "san", "santa", "s/o", "d/o", "a/l", "a/p");

	/** Words behind a family name that belong to it. */
	private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

	/**
	 * Returns the possible splits of a name, the most likely first: the family name is
	 * the last word, the first, the last two or the first two.
	 * @param words the words of the name
	 * @return the splits; empty for a name of one word
	 */
	static List<NameParts> of(List<String> words) {
		int end = words.size();
		while (end > 1 && SUFFIXES.contains(words.get(end - 1).toLowerCase(Locale.ROOT))) {
			end--;
		}
		Set<NameParts> parts = new LinkedHashSet<>();
		addLast(parts, words, withParticles(words, end - 1));
		addFirst(parts, words, firstWord(words));
		if (words.size() > 2) {
			addLast(parts, words, withParticles(words, end - 2));
			addFirst(parts, words, firstWord(words) + 1);
		}
		return List.copyOf(parts);
	}

	/**
	 * Splits a name whose family name is known.
	 * @param words the words of the name
	 * @param family the words of the family name
	 * @return the split; empty if the family name is at neither end
	 */
	static List<NameParts> of(List<String> words, List<String> family) {
		int size = family.size();
		if (size == 0 || size >= words.size()) {
			return List.of();
		}
		Set<NameParts> parts = new LinkedHashSet<>();
		if (words.subList(words.size() - size, words.size()).equals(family)) {
			addLast(parts, words, words.size() - size);
		}
		else if (words.subList(0, size).equals(family)) {
			addFirst(parts, words, size);
		}
		return List.copyOf(parts);
	}

	/**
	 * Returns the words of a text.
	 * @param text the text
	 * @return the words
	 */
	static List<String> words(String text) {
		return Arrays.stream(text.split("[\\p{Z}\\s]+")).filter((word) -> !word.isEmpty()).toList();
	}

	String familyName() {
		return String.join(" ", this.family);
	}

	/**
	 * {@return the name with the family name first}
	 */
	String familyNameFirst() {
		return joined(this.family, this.given);
	}

	/**
	 * {@return the name with the family name last}
	 */
	String familyNameLast() {
		return joined(this.given, this.family);
	}

	/**
	 * {@return the name with its parts reversed, the family name kept together}
	 */
	String reversed() {
		List<String> others = new ArrayList<>(this.given);
		Collections.reverse(others);
		return this.familyFirst ? joined(others, this.family) : joined(this.family, others);
	}

	/**
	 * {@return the name with only the first given name}
	 */
	String withoutMiddleNames() {
		return inOrder(this.given.subList(0, 1));
	}

	/**
	 * {@return the name with only the last given name, which is the first name in
	 * Vietnam}
	 */
	String withoutNamesBetween() {
		return inOrder(this.given.subList(this.given.size() - 1, this.given.size()));
	}

	/**
	 * {@return the name with all given names as one word}
	 */
	String givenNamesJoined() {
		return inOrder(List.of(String.join("", this.given)));
	}

	private String inOrder(List<String> names) {
		return this.familyFirst ? joined(this.family, names) : joined(names, this.family);
	}

	private static void addLast(Set<NameParts> parts, List<String> words, int start) {
		if (start > 0) {
			parts.add(new NameParts(words.subList(0, start), words.subList(start, words.size()), false));
		}
	}

	private static void addFirst(Set<NameParts> parts, List<String> words, int end) {
		if (end < words.size()) {
			parts.add(new NameParts(words.subList(end, words.size()), words.subList(0, end), true));
		}
	}

	private static int withParticles(List<String> words, int start) {
		int first = start;
		while (first > 1 && isParticle(words.get(first - 1))) {
			first--;
		}
		return first;
	}

	/**
	 * {@return the index behind the first word that is not a particle}
	 */
	private static int firstWord(List<String> words) {
		int end = 1;
		while (end < words.size() && isParticle(words.get(end - 1))) {
			end++;
		}
		return end;
	}

	private static boolean isParticle(String word) {
		return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
	}

	private static String joined(List<String> some, List<String> others) {
		return String.join(" ", some) + " " + String.join(" ", others);
	}

	@Override
	public String toString() {
		return "NameParts[]";
	}

}
