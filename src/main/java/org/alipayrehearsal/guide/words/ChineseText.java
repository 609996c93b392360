package org.alipayrehearsal.guide.words;

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
		String plain = MARKS.matcher(Normalizer.normalize(folded(text), Normalizer.Form.NFD)).replaceAll("");
		return NOT_LETTERS.matcher(plain).replaceAll("");
	}

}
