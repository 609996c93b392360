package org.alipayrehearsal.form.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.alipayrehearsal.rule.Violated;

/**
 * How two spellings of a name differ. Of several differences, the one that takes the most
 * work to correct is returned: the order before diacritics, then punctuation, and
 * capitals last.
 */
public enum NameDifference {

	/** Upper and lower case. */
	CASE("case"),

	/** The order of the words. */
	ORDER("order"),

	/** Blanks and hyphens. */
	SPACES("spaces"),

	/** One spelling has words that the other lacks. */
	MISSING_WORD("missing-word"),

	/** Diacritics, and letters written for them. */
	DIACRITICS("diacritics"),

	/** Commas, full stops, apostrophes and other punctuation. */
	PUNCTUATION("punctuation"),

	/** Anything else, such as another letter. */
	OTHER("other");

	/** Longer input is not compared. */
	private static final int LONGEST = 500;

	/** The maximum number of words that are rotated. */
	private static final int MOST_WORDS = 10;

	private static final List<UnaryOperator<String>> TRANSLITERATIONS = List.of(UnaryOperator.identity(),
			LatinTransliteration::first, LatinTransliteration::other, LatinTransliteration::base);

	private final String variant;

	NameDifference(String variant) {
		this.variant = variant;
	}

	/**
	 * {@return the variant of a rule's texts for this difference}
	 */
	public String variant() {
		return this.variant;
	}

	/**
	 * Return the main difference between two different spellings.
	 * @param one a spelling
	 * @param another another spelling
	 * @return the difference that takes the most work to correct
	 */
	public static NameDifference between(String one, String another) {
		return all(one, another).get(0);
	}

	/**
	 * Return all differences between two different spellings.
	 * @param one a spelling
	 * @param another another spelling
	 * @return the differences, the main one first
	 */
	public static List<NameDifference> all(String one, String another) {
		if (Math.max(one.length(), another.length()) > LONGEST) {
			return List.of(OTHER);
		}
		if (withoutCase(one).equals(withoutCase(another))) {
			return List.of(CASE);
		}
		List<NameDifference> differences = betweenWords(one, another);
		return differences.isEmpty() ? besidePunctuation(one, another) : differences;
	}

	/**
	 * {@return the differences between spellings without punctuation, and the
	 * punctuation; OTHER if there is more}
	 */
	private static List<NameDifference> besidePunctuation(String one, String another) {
		String plain = withoutPunctuation(one);
		String other = withoutPunctuation(another);
		if (plain.isEmpty() || (plain.equals(one) && other.equals(another))) {
			return List.of(OTHER);
		}
		if (plain.equals(other)) {
			return List.of(PUNCTUATION);
		}
		if (withoutCase(plain).equals(withoutCase(other))) {
			return List.of(PUNCTUATION, CASE);
		}
		List<NameDifference> all = new ArrayList<>(betweenWords(plain, other));
		if (all.isEmpty()) {
			return List.of(OTHER);
		}
		all.add(all.contains(CASE) ? all.indexOf(CASE) : all.size(), PUNCTUATION);
		return List.copyOf(all);
	}

	/**
	 * {@return the differences between spellings with the same letters, or with words
	 * that one of them lacks; empty if there is more}
	 */
	private static List<NameDifference> betweenWords(String one, String another) {
		for (UnaryOperator<String> transliteration : TRANSLITERATIONS) {
			String plain = transliteration.apply(one);
			String other = transliteration.apply(another);
			boolean letters = !plain.equals(one) || !other.equals(another);
			List<NameDifference> found = betweenFolded(plain, other);
			boolean capitals = found.isEmpty();
			if (capitals) {
				found = betweenFolded(withoutCase(plain), withoutCase(other));
			}
			if (!found.isEmpty()) {
				return all(found, letters, capitals);
			}
		}
		return List.of();
	}

	/**
	 * Return a violation by a name that differs from another spelling: with the variant
	 * of the only difference, or {@code several} with all differences as its argument.
	 * @param name the name
	 * @param spelling the other spelling
	 * @return the violation
	 */
	static Violated violation(String name, String spelling) {
		List<NameDifference> differences = all(name, spelling);
		return (differences.size() == 1) ? Violated.plain().withVariant(differences.get(0).variant())
				: Violated.plain().withVariant("several").withArguments(differences);
	}

	private static List<NameDifference> all(List<NameDifference> found, boolean letters, boolean capitals) {
		List<NameDifference> all = new ArrayList<>(found);
		if (letters && !found.contains(DIACRITICS)) {
			all.add(DIACRITICS);
		}
		if (capitals) {
			all.add(CASE);
		}
		return List.copyOf(all);
	}

	private static List<NameDifference> betweenFolded(String one, String another) {
		if (one.equals(another)) {
			return List.of(DIACRITICS);
		}
		List<String> words = words(one);
		List<String> others = words(another);
		String joined = String.join("", words);
		if (joined.isEmpty()) {
			return List.of();
		}
		if (joined.equals(String.join("", others))) {
			return List.of(SPACES);
		}
		if (sorted(words).equals(sorted(others)) || isTurnedAround(words, others) || isTurnedAround(others, words)) {
			return List.of(ORDER);
		}
		return (words.size() > others.size()) ? missing(words, others) : missing(others, words);
	}

	private static List<NameDifference> missing(List<String> words, List<String> some) {
		List<String> left = new ArrayList<>(words);
		if (some.isEmpty() || !some.stream().allMatch(left::remove)) {
			return List.of();
		}
		return isInOrder(words, some) ? List.of(MISSING_WORD) : List.of(MISSING_WORD, ORDER);
	}

	private static boolean isInOrder(List<String> words, List<String> some) {
		int next = 0;
		for (String word : words) {
			next += (next < some.size() && word.equals(some.get(next))) ? 1 : 0;
		}
		return next == some.size();
	}

	/**
	 * {@return whether the words, rotated and joined, are the other name}
	 */
	private static boolean isTurnedAround(List<String> words, List<String> others) {
		if (words.size() > MOST_WORDS) {
			return false;
		}
		List<String> turned = new ArrayList<>(words);
		String other = String.join("", others);
		for (int i = 1; i < words.size(); i++) {
			Collections.rotate(turned, 1);
			if (String.join("", turned).equals(other)) {
				return true;
			}
		}
		return false;
	}

	private static List<String> words(String name) {
		return Arrays.stream(name.split("[\\p{Z}\\s\\p{Pd}\u2212]+")).filter((word) -> !word.isEmpty()).toList();
	}

	private static List<String> sorted(List<String> words) {
		return words.stream().sorted().toList();
	}

	private static String withoutCase(String name) {
		return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}

	private static String withoutPunctuation(String name) {
		StringBuilder plain = new StringBuilder(name.length());
		name.codePoints().forEach((character) -> {
			switch (CharacterKind.of(character)) {
				case APOSTROPHE, HIDDEN -> {
					// Between letters of one word.
				}
				case SEPARATOR, FULL_STOP, MIDDLE_DOT, SIGN -> plain.append(' ');
				default -> plain.appendCodePoint(character);
			}
		});
		return plain.toString().strip().replaceAll(" {2,}", " ");
	}

}
