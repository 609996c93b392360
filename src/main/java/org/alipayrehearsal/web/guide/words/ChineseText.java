package org.alipayrehearsal.web.guide.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.alipayrehearsal.data.TraditionalCharacters;

/**
 * Normalizes Chinese and other text for comparison and search.
 */
public final class ChineseText {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

	/**
	 * Anything but letters, digits and points between digits. A group that is repeated
	 * possessively is matched in a loop; otherwise each repetition takes room on the
	 * stack.
	 */
	private static final Pattern BETWEEN_WORDS = Pattern.compile("(?:[^\\p{L}\\p{N}.]|\\.(?!\\p{N})|(?<!\\p{N})\\.)++");

	/** By how much a short text may grow. */
	private static final int GROWTH = 64;

	private ChineseText() {
	}

	/**
	 * {@return a text in compatibility form (NFKC), simplified characters and lower case}
	 * A character may stand for up to 18. Of a text that grows to more than twice its
	 * length and a few characters the rest is left out.
	 * @param text the text
	 */
	public static String folded(String text) {
		String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
		int longest = 2 * text.length() + GROWTH;
		if (compatible.length() > longest) {
			compatible = compatible.substring(0, longest);
		}
		return TraditionalCharacters.simplified(compatible).toLowerCase(Locale.ROOT);
	}

	/**
	 * {@return the letters and digits of a folded text without accents and tone marks}
	 * @param text the text to search or to search for
	 */
	public static String searched(String text) {
		return NOT_LETTERS.matcher(plain(text)).replaceAll("");
	}

	/**
	 * {@return the words of a folded text without accents and tone marks, separated by
	 * single blanks} Points inside numbers are kept ({@code step 3.1}).
	 * @param text the text to search or to search for
	 */
	public static String words(String text) {
		return BETWEEN_WORDS.matcher(plain(text)).replaceAll(" ").strip();
	}

	private static String plain(String text) {
		return MARKS.matcher(Normalizer.normalize(folded(text), Normalizer.Form.NFD)).replaceAll("");
	}

}
