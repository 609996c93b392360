package org.alipayrehearsal.web.guide.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

/**
 * Brings texts that mean the same to the same characters.
 */
public final class ChineseText {

	private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

	/** All but letters, digits and the points between digits. */
	private static final Pattern BETWEEN_WORDS = Pattern.compile("(?:[^\\p{L}\\p{N}.]|\\.(?!\\p{N})|(?<!\\p{N})\\.)+");

	private ChineseText() {
	}

	/**
	 * A text with full-width signs made half-width, traditional characters simplified and
	 * capitals small.
	 * @param text any text
	 * @return the text to compare
	 */
	public static String folded(String text) {
		String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
		return SIMPLIFIED.transliterate(compatible).toLowerCase(Locale.ROOT);
	}

	/**
	 * A text to search in or for: folded, letters and digits only, without accents and
	 * tone marks ({@code lǜ}, {@code lü} and {@code lv} are the same).
	 * @param text any text
	 * @return the text to compare
	 */
	public static String searched(String text) {
		return NOT_LETTERS.matcher(plain(text)).replaceAll("");
	}

	/**
	 * A text to search in or for word by word: folded, without accents and tone marks,
	 * its words with one blank between them. Points in numbers stay ({@code step 3.1}).
	 * @param text any text
	 * @return the text to compare
	 */
	public static String words(String text) {
		return BETWEEN_WORDS.matcher(plain(text)).replaceAll(" ").strip();
	}

	private static String plain(String text) {
		return MARKS.matcher(Normalizer.normalize(folded(text), Normalizer.Form.NFD)).replaceAll("");
	}

}
