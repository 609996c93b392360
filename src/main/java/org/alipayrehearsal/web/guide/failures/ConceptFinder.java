package org.alipayrehearsal.web.guide.failures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Finds the words of concepts in a text. Of words that overlap completely the longer
 * counts: a credit card is not a card. The time needed is proportional to the length of
 * the text.
 */
class ConceptFinder {

	/** Distance of two parts of a word, in units of {@link MessageText#position(int)}. */
	private static final int LONGEST_GAP = 8;

	private final Node root = new Node();

	private int gapped;

	private final MessageTokenizer tokenizer;

	ConceptFinder(List<FailureMessagesFile.Concept> concepts, MessageTokenizer tokenizer) {
		this.tokenizer = tokenizer;
		for (int concept = 0; concept < concepts.size(); concept++) {
			for (String word : expanded(concepts.get(concept).words().toList())) {
				add(word, concept);
			}
		}
	}

	/**
	 * Replace each word that has alternatives by one word for each of them.
	 * @param words words with alternatives in parentheses, for example
	 * {@code (a|b)c}
	 * @return words without alternatives
	 */
	static List<String> expanded(Collection<String> words) {
		List<String> expanded = new ArrayList<>();
		for (String word : words) {
			int end = word.indexOf(')');
			int start = word.lastIndexOf('(', Math.max(end, 0));
			if (end < 0 || start < 0) {
				expanded.add(word);
				continue;
			}
			List<String> alternatives = new ArrayList<>();
			for (String alternative : word.substring(start + 1, end).split("\\|", -1)) {
				alternatives.add(word.substring(0, start) + alternative + word.substring(end + 1));
			}
			expanded.addAll(expanded(alternatives));
		}
		return expanded;
	}

	private void add(String word, int concept) {
		String[] parts = word.split("\\.\\.", -1);
		int phrase = (parts.length > 1) ? this.gapped++ : -1;
		for (int i = 0; i < parts.length; i++) {
			List<String> tokens = this.tokenizer.tokenize(parts[i]).tokens();
			if (tokens.isEmpty()) {
				throw new IllegalArgumentException("“" + word + "” has only words without meaning");
			}
			Node node = this.root;
			for (String token : tokens) {
				node = node.next.computeIfAbsent(token, (key) -> new Node());
			}
			node.words.add(new Part(concept, phrase, i, i == parts.length - 1));
		}
	}

	/**
	 * Find all words of concepts.
	 * @param text the text
	 * @return the occurrences in the order of the text
	 */
	List<Occurrence> find(MessageText text) {
		List<Occurrence> found = new ArrayList<>();
		List<Occurrence> longest = new ArrayList<>();
		Map<Integer, int[]> open = new HashMap<>();
		List<String> tokens = text.tokens();
		int covered = 0;
		for (int start = 0; start < tokens.size(); start++) {
			longest.clear();
			int longestEnd = covered;
			Node node = this.root;
			for (int end = start; end < tokens.size() && text.sentence(end) == text.sentence(start); end++) {
				node = node.next.get(tokens.get(end));
				if (node == null) {
					break;
				}
				for (Part part : node.words) {
					if (part.phrase() >= 0) {
						int phraseStart = follow(part, text, start, end + 1, open);
						if (phraseStart >= 0) {
							found.add(new Occurrence(part.concept(), phraseStart, end + 1));
						}
					}
					else if (end + 1 > covered) {
						if (end + 1 > longestEnd) {
							longest.clear();
							longestEnd = end + 1;
						}
						longest.add(new Occurrence(part.concept(), start, end + 1));
					}
				}
			}
			found.addAll(longest);
			covered = longestEnd;
		}
		found.sort(Comparator.comparingInt(Occurrence::start));
		return found;
	}

	/**
	 * Note a part of a word with gaps.
	 * @return the start of the word if this was its last part, or -1
	 */
	private static int follow(Part part, MessageText text, int start, int end, Map<Integer, int[]> open) {
		if (part.index() == 0) {
			open.put(part.phrase(), new int[] { 0, start, end });
			return -1;
		}
		int[] before = open.get(part.phrase());
		if (before == null || before[0] != part.index() - 1 || before[2] > start
				|| text.sentence(start) != text.sentence(before[1])
				|| text.position(start) - text.position(before[2] - 1) > LONGEST_GAP) {
			return -1;
		}
		if (part.last()) {
			return before[1];
		}
		open.put(part.phrase(), new int[] { part.index(), before[1], end });
		return -1;
	}

	/**
	 * A word of a concept in a text.
	 *
	 * @param concept the index of the concept
	 * @param start the index of its first token
	 * @param end the index after its last token
	 */
	record Occurrence(int concept, int start, int end) {

	}

	/**
	 * A word, or a part of a word with gaps.
	 *
	 * @param concept the index of the concept
	 * @param phrase the index of the word with gaps, or -1
	 * @param index the index of the part
	 * @param last whether it is the last part
	 */
	private record Part(int concept, int phrase, int index, boolean last) {

	}

	/** Node of the prefix tree of all words. */
	private static final class Node {

		private final Map<String, @Nullable Node> next = new HashMap<>();

		private final List<Part> words = new ArrayList<>();

	}

}
