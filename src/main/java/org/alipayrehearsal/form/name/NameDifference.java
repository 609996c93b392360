package org.alipayrehearsal.form.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.alipayrehearsal.rule.Violated;

/**
 * How two spellings of a name differ. Of several differences, the one that takes the most
 * work to correct is returned: the order before diacritics, and both before capitals.
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

	/** Anything else, such as another letter. */
	OTHER("other");

	/** Longer input is not compared. */
	private static final int LONGEST = 500;

	/** The maximum number of words that are rotated. */
	private static final int MOST_WORDS = 10;

	private static final List<UnaryOperator<String>> TRANSLITERATIONS = List.of(UnaryOperator.identity(),
			LatinTransliteration::first, LatinTransliteration::other, NameDifference::onlyBaseLetters);

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
		for (UnaryOperator<String> transliteration : TRANSLITERATIONS) {
			String plain = transliteration.apply(one);
			String other = transliteration.apply(another);
			boolean letters = !plain.equals(one) || !other.equals(another);
			NameDifference found = betweenFolded(plain, other);
			boolean capitals = found == OTHER;
			if (capitals) {
				found = betweenFolded(withoutCase(plain), withoutCase(other));
			}
			if (found != OTHER) {
				return all(found, letters, capitals);
			}
		}
		return List.of(OTHER);
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

	private static List<NameDifference> all(NameDifference main, boolean letters, boolean capitals) {
		List<NameDifference> all = new ArrayList<>(List.of(main));
		if (letters && main != DIACRITICS) {
			all.add(DIACRITICS);
		}
		if (capitals) {
			all.add(CASE);
		}
		return List.copyOf(all);
	}

	private static NameDifference betweenFolded(String one, String another) {
		if (one.equals(another)) {
			return DIACRITICS;
		}
		List<String> words = words(one);
		List<String> others = words(another);
		String joined = String.join("", words);
		if (joined.isEmpty()) {
			return OTHER;
		}
		if (joined.equals(String.join("", others))) {
			return SPACES;
		}
		if (sorted(words).equals(sorted(others)) || isTurnedAround(words, others) || isTurnedAround(others, words)) {
			return ORDER;
		}
		return (holdsAll(words, others) || holdsAll(others, words)) ? MISSING_WORD : OTHER;
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

	private static boolean holdsAll(List<String> words, List<String> some) {
		List<String> left = new ArrayList<>(words);
		return !some.isEmpty() && some.stream().allMatch(left::remove);
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

	private static String onlyBaseLetters(String name) {
		StringBuilder letters = new StringBuilder();
		Normalizer.normalize(LatinTransliteration.other(name), Normalizer.Form.NFKD)
			.codePoints()
			.filter((character) -> !CharacterKind.isMark(character))
			.forEach(letters::appendCodePoint);
		return letters.toString();
	}

}
