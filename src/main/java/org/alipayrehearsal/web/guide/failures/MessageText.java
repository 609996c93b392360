package org.alipayrehearsal.web.guide.failures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.alipayrehearsal.web.guide.words.ChineseText;

/**
 * Normalizes texts for comparison: to simplified Chinese characters without separators,
 * and to English content words with synonyms replaced.
 */
final class MessageText {

	private static final Pattern NOT_HAN = Pattern.compile("[^\\p{IsHan}]+");

	private static final Pattern WORD = Pattern.compile("[a-z]+");

	private static final Set<String> WITHOUT_MEANING = Set.of("a", "an", "and", "are", "as", "at", "be", "been", "but",
			"by", "can", "cannot", "cant", "could", "did", "do", "does", "for", "from", "had", "has", "have", "he", "i",
			"if", "in", "into", "is", "it", "its", "me", "my", "of", "on", "or", "our", "s", "so", "t", "that", "thats",
			"the", "their", "then", "there", "they", "this", "to", "up", "use", "using", "used", "was", "we", "were",
			"which", "will", "with", "you", "your", "please", "again", "after", "january", "february", "march", "april",
			"may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr",
			"jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "day", "days", "re", "th", "st", "nd", "rd");

	private final Map<String, String> names = new HashMap<>();

	MessageText(List<List<String>> sameWords) {
		for (List<String> line : sameWords) {
			line.forEach((word) -> this.names.put(word, line.get(0)));
		}
	}

	/** Return the Chinese characters of a folded text. */
	static String chinese(String folded) {
		return NOT_HAN.matcher(folded).replaceAll("");
	}

	/** Return the content words of a folded text, joined by blanks. */
	String english(String folded) {
		List<String> words = WORD.matcher(folded.replace("re-", "re"))
			.results()
			.map(MatchResult::group)
			.filter((word) -> !WITHOUT_MEANING.contains(word))
			.map((word) -> this.names.getOrDefault(word, word))
			.toList();
		return String.join(" ", words);
	}

	/**
	 * Return the bigrams of the characters of a Chinese text, or the words and word
	 * bigrams of an English one.
	 */
	static List<String> grams(CharSequence text) {
		String all = text.toString();
		List<String> grams = new ArrayList<>();
		if (all.isEmpty()) {
			return grams;
		}
		if (all.charAt(0) >= 'a' && all.charAt(0) <= 'z') {
			String[] words = all.split(" ", -1);
			for (int i = 0; i < words.length; i++) {
				grams.add(words[i]);
				if (i > 0) {
					grams.add(words[i - 1] + " " + words[i]);
				}
			}
			return grams;
		}
		for (int i = 0; i + 2 <= all.length(); i++) {
			grams.add(all.substring(i, i + 2));
		}
		return grams;
	}

	static String folded(String text) {
		return ChineseText.folded(text);
	}

}
