package org.alipayrehearsal.web.guide.failures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alipayrehearsal.web.guide.words.ChineseText;

/**
 * Splits a text into tokens: Chinese characters, simplified; numbers; English words
 * without inflection, with synonyms replaced and spelling errors of known words
 * corrected.
 */
class MessageTokenizer {

	private static final Set<String> STOP_WORDS = Set.of("a", "about", "again", "also", "am", "an", "and", "are", "as",
			"at", "be", "been", "being", "but", "by", "could", "did", "does", "dose", "for", "from", "had", "has",
			"have", "he", "her", "here", "his", "i", "im", "in", "into", "is", "it", "its", "ive", "just", "kindly",
			"ll", "may", "me", "might", "my", "of", "on", "onto", "or", "our", "please", "pls", "plz", "re", "really",
			"s", "shall", "she", "so", "t", "than", "that", "thats", "the", "their", "them", "then", "there", "these",
			"they", "this", "those", "to", "us", "ve", "very", "was", "we", "were", "which", "will", "with", "would",
			"you", "your", "january", "february", "march", "april", "june", "july", "august", "september", "october",
			"november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
			"dec");

	/** Words that a full stop follows within a sentence. */
	private static final List<String> ABBREVIATIONS = List.of("info", "tel", "acc", "acct", "num", "nr", "doc", "cert");

	private static final List<String> SIBILANT_PLURALS = List.of("ses", "xes", "zes", "ches", "shes");

	/** Shorter words are not corrected: too many words are one letter apart. */
	private static final int SHORTEST_CORRECTED = 5;

	private static final int LONGEST_CORRECTED = 30;

	/** Distance added at a line break within a sentence. */
	private static final int LINE_BREAK = 4;

	private final Map<String, String> representatives = new HashMap<>();

	private final Map<String, String> spellings = new HashMap<>();

	private final Set<String> vocabulary = new HashSet<>();

	private final Map<String, String> deletions = new HashMap<>();

	/**
	 * Create a tokenizer.
	 * @param sameWords groups of synonyms, the first of which replaces the others
	 * @param words the words to which spelling errors are corrected
	 * @param ordinaryWords words that are not spelling errors
	 */
	MessageTokenizer(List<List<String>> sameWords, Collection<String> words, Collection<String> ordinaryWords) {
		for (List<String> group : sameWords) {
			for (String word : group.subList(1, group.size())) {
				if (isHan(word.codePointAt(0))) {
					this.spellings.put(ChineseText.folded(word), group.get(0));
				}
				else {
					this.representatives.put(stem(word), stem(group.get(0)));
				}
			}
		}
		List<String> corrected = new ArrayList<>();
		words.forEach((word) -> corrected.addAll(tokenize(word).tokens()));
		this.representatives.forEach((word, representative) -> {
			if (corrected.contains(representative)) {
				corrected.add(word);
			}
		});
		this.vocabulary.addAll(this.representatives.keySet());
		this.vocabulary.addAll(corrected);
		ordinaryWords.forEach((word) -> this.vocabulary.add(stem(word)));
		corrected.stream().filter(MessageTokenizer::isCorrected).forEach((word) -> {
			this.deletions.putIfAbsent(word, word);
			deletions(word).forEach((deletion) -> this.deletions.putIfAbsent(deletion, word));
		});
	}

	/**
	 * Split a text into tokens.
	 * @param text any text
	 * @return the tokens
	 */
	MessageText tokenize(String text) {
		String folded = ChineseText.folded(text).replace('’', '\'');
		for (Map.Entry<String, String> spelling : this.spellings.entrySet()) {
			folded = folded.replace(spelling.getKey(), spelling.getValue());
		}
		MessageText.Builder tokens = new MessageText.Builder();
		PartBoundaries boundaries = new PartBoundaries(folded);
		int place = 0;
		while (place < folded.length()) {
			boundaries.mark(place, tokens);
			int character = folded.codePointAt(place);
			int end = place + Character.charCount(character);
			if (isHan(character)) {
				tokens.add(folded.substring(place, end), 1);
			}
			else if (isLetter(character)) {
				end = endOfWord(folded, place);
				String word = folded.substring(place, end);
				boolean abbreviation = word.equals("no") && folded.startsWith(".", end);
				addWord(abbreviation ? "number" : word, tokens);
				end += abbreviation ? 1 : 0;
			}
			else if (isDigit(character)) {
				while (end < folded.length() && isDigit(folded.charAt(end))) {
					end++;
				}
				tokens.add(folded.substring(place, end), 1);
			}
			else if (endsSentence(folded, place, character)) {
				if (character == '?') {
					tokens.add("?", 0);
				}
				tokens.endSentence();
			}
			else if (character == '\n') {
				tokens.skip(LINE_BREAK);
			}
			place = end;
		}
		return tokens.build();
	}

	private void addWord(String word, MessageText.Builder tokens) {
		String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
		plain = plain.replace("'", "");
		if (plain.isEmpty() || STOP_WORDS.contains(plain)) {
			return;
		}
		String stem = stem(plain);
		String known = this.vocabulary.contains(stem) ? stem : corrected(stem);
		tokens.add(this.representatives.getOrDefault(known, known), 2);
	}

	private static int endOfWord(String text, int start) {
		int end = start;
		while (end < text.length() && (isLetter(text.charAt(end)) || isJoint(text, end))) {
			end++;
		}
		return end;
	}

	/** An apostrophe within a word, or the hyphen after "re". */
	private static boolean isJoint(String text, int place) {
		if (place == 0 || place + 1 == text.length() || !isLetter(text.charAt(place + 1))) {
			return false;
		}
		return text.charAt(place) == '\'';
	}

	private static boolean endsSentence(String text, int place, int character) {
		return switch (character) {
			case '。', '!', '?', ';', '…', '|' -> true;
			case '.' -> (place + 1 == text.length() || Character.isWhitespace(text.charAt(place + 1)))
					&& ABBREVIATIONS.stream().noneMatch((word) -> endsWithWord(text, place, word));
			case '\n' -> place + 1 < text.length() && text.charAt(place + 1) == '\n';
			default -> false;
		};
	}

	private static boolean endsWithWord(String text, int end, String word) {
		int start = end - word.length();
		return start >= 0 && text.startsWith(word, start) && (start == 0 || !isLetter(text.charAt(start - 1)));
	}

	private String corrected(String word) {
		if (!isCorrected(word)) {
			return word;
		}
		String close = this.deletions.get(word);
		if (close != null && isOneEditAway(word, close)) {
			return close;
		}
		for (String deletion : deletions(word)) {
			close = this.deletions.get(deletion);
			if (close != null && isOneEditAway(word, close)) {
				return close;
			}
		}
		return word;
	}

	private static boolean isCorrected(String word) {
		return word.length() >= SHORTEST_CORRECTED && word.length() <= LONGEST_CORRECTED && isLetter(word.charAt(0));
	}

	/**
	 * Return the word without each of its letters but the first, which is rarely wrong.
	 */
	private static List<String> deletions(String word) {
		List<String> deletions = new ArrayList<>(word.length());
		for (int i = 1; i < word.length(); i++) {
			deletions.add(word.substring(0, i) + word.substring(i + 1));
		}
		return deletions;
	}

	/** One letter more, less or other, or two neighbours exchanged. */
	private static boolean isOneEditAway(String one, String other) {
		if (one.length() != other.length()) {
			return true;
		}
		int first = 0;
		while (first < one.length() && one.charAt(first) == other.charAt(first)) {
			first++;
		}
		if (first >= one.length() - 1) {
			return true;
		}
		return one.regionMatches(first + 1, other, first + 1, one.length() - first - 1)
				|| (one.charAt(first) == other.charAt(first + 1) && one.charAt(first + 1) == other.charAt(first)
						&& one.regionMatches(first + 2, other, first + 2, one.length() - first - 2));
	}

	/** Remove inflection. The result need not be a word. */
	private static String stem(String word) {
		String stem = word.replace("'", "");
		int length = stem.length();
		if (length > 4 && (stem.endsWith("ies") || stem.endsWith("ied"))) {
			return stem.substring(0, length - 3) + "y";
		}
		if (length > 4 && SIBILANT_PLURALS.stream().anyMatch(stem::endsWith)) {
			stem = stem.substring(0, length - 2);
		}
		else if (length > 3 && stem.endsWith("s") && "sui".indexOf(stem.charAt(length - 2)) < 0) {
			stem = stem.substring(0, length - 1);
		}
		else if (length > 5 && stem.endsWith("ing")) {
			stem = withoutDoubleConsonant(stem.substring(0, length - 3));
		}
		else if (length > 4 && stem.endsWith("ed")) {
			stem = withoutDoubleConsonant(stem.substring(0, length - 2));
		}
		else if (length > 5 && stem.endsWith("ly")) {
			stem = stem.substring(0, length - 2);
		}
		return (stem.length() > 3 && stem.endsWith("e")) ? stem.substring(0, stem.length() - 1) : stem;
	}

	private static String withoutDoubleConsonant(String stem) {
		int last = stem.length() - 1;
		boolean twice = last > 2 && stem.charAt(last) == stem.charAt(last - 1)
				&& "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
		return twice ? stem.substring(0, last) : stem;
	}

	static boolean isHan(int character) {
		return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
	}

	static boolean isLetter(int character) {
		return character >= 'a' && character <= 'z';
	}

	private static boolean isDigit(int character) {
		return character >= '0' && character <= '9';
	}

}
