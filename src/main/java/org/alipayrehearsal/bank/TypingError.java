package org.alipayrehearsal.bank;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells typing errors from other words: one letter missing, added or replaced, or two
 * neighbours swapped, but never the first letter. Words of Chinese syllables that differ
 * in one letter are other names, unless they sound alike.
 */
final class TypingError {

	/** Words of Chinese syllables: other words of syllables are other names. */
	private static final Pattern PINYIN = Pattern
		.compile("(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in"
				+ "|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo))+");

	private TypingError() {
	}

	/**
	 * Return whether a typing error is all that separates a word from another one.
	 * @param typed the word as typed
	 * @param word the other word, not empty
	 * @return whether it is
	 */
	static boolean separates(String typed, String word) {
		if (typed.isEmpty() || typed.charAt(0) != word.charAt(0) || !differsInOneLetter(typed, word)) {
			return false;
		}
		boolean syllables = PINYIN.matcher(typed).matches() && PINYIN.matcher(word).matches();
		return !syllables || sound(typed).equals(sound(word))
				|| (typed.length() == word.length() && sorted(typed).equals(sorted(word)));
	}

	/** The differences of sound that make people misspell pinyin are left out. */
	private static String sound(String pinyin) {
		return pinyin.replace("ng", "n").replace("zh", "z").replace("ch", "c").replace("sh", "s");
	}

	private static List<Integer> sorted(String word) {
		return word.chars().sorted().boxed().toList();
	}

	private static boolean differsInOneLetter(String typed, String word) {
		if (Math.abs(typed.length() - word.length()) > 1) {
			return false;
		}
		int start = 0;
		while (start < Math.min(typed.length(), word.length()) && typed.charAt(start) == word.charAt(start)) {
			start++;
		}
		String left = typed.substring(start);
		String right = word.substring(start);
		if (left.length() == right.length()) {
			boolean swapped = left.length() > 1 && left.charAt(0) == right.charAt(1)
					&& left.charAt(1) == right.charAt(0) && left.substring(2).equals(right.substring(2));
			return swapped || (!left.isEmpty() && left.substring(1).equals(right.substring(1)));
		}
		return (left.length() < right.length()) ? right.substring(1).equals(left)
				: left.substring(1).equals(right) && !left.isEmpty();
	}

}
