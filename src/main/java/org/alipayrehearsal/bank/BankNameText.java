package org.alipayrehearsal.bank;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The forms in which names of banks are compared: without accents and tone marks, in
 * lower case, with pinyin of common words in English.
 */
final class BankNameText {

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	/** Letters with full stops, such as I.C.B.C. and P.R. */
	private static final Pattern INITIALS = Pattern.compile("(?<![a-z0-9])(?:[a-z]\\. ?){2,}(?:[a-z](?![a-z0-9]))?");

	/** Pinyin of the words for bank and China, and words that are written apart. */
	private static final Map<Pattern, String> SPELLINGS = spellings();

	/** Where a text falls into parts, each of which may be a name. */
	private static final Pattern PARTS = Pattern.compile("[()\\[\\]{}<>【】〔〕《》「」“”\"/|;,、。:：\\\\]+"
			+ "|\\s[-–—]+\\s|(?<=\\p{IsHan})\\s*[-–—·]*\\s*(?=[a-z0-9])|(?<=[a-z0-9.])\\s*[-–—·]*\\s*(?=\\p{IsHan})");

	private BankNameText() {
	}

	/**
	 * {@return a name without blanks and in lower case}
	 */
	static String folded(String name) {
		return BLANKS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
	}

	/**
	 * {@return a text in compatibility form without accents and tone marks, in lower
	 * case}
	 */
	static String normalized(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		String normalized = INITIALS.matcher(plain.toLowerCase(Locale.ROOT))
			.replaceAll((initials) -> initials.group().replaceAll("[. ]", "") + " ");
		for (Map.Entry<Pattern, String> spelling : SPELLINGS.entrySet()) {
			normalized = spelling.getKey().matcher(normalized).replaceAll(spelling.getValue());
		}
		return normalized.strip();
	}

	/**
	 * {@return the parts of a normalized text, each of which may be a name}
	 */
	static List<String> parts(String text) {
		return PARTS.splitAsStream(text).map(String::strip).toList();
	}

	/**
	 * {@return whether a text contains a Chinese character}
	 */
	static boolean hasHan(String text) {
		return text.codePoints()
			.anyMatch((character) -> Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN);
	}

	private static Map<Pattern, String> spellings() {
		Map<Pattern, String> spellings = new LinkedHashMap<>();
		spellings.put(Pattern.compile("zhong ?guo ?yin ?hang"), "bank of china ");
		spellings.put(Pattern.compile("yin ?hang"), " bank ");
		spellings.put(Pattern.compile("\\bzhong ?guo"), " china ");
		spellings.put(Pattern.compile("\\bpr ?china\\b"), "prc");
		spellings.put(Pattern.compile("\\bunion pay\\b"), "unionpay");
		return Collections.unmodifiableMap(spellings);
	}

}
