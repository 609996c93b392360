package org.alipayrehearsal.web.guide.failures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the words of concepts in a text. Of words that overlap completely the longer
 * counts: a credit card is not a card. The time needed is proportional to the length of
 * the text.
 */
class ConceptFinder {

	/** Distance of two parts of a word, in units of {@link MessageText#position(int)}. */
	private static final int LONGEST_GAP = 8;

	private static final int[] NONE = {};

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
	 * @param words words with alternatives in parentheses, for example {@code (a|b)c}
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
			Part part = new Part(concept, phrase, i, i == parts.length - 1);
			if (!node.words.contains(part)) {
				node.words.add(part);
			}
		}
	}

	/**
	 * Find all words of concepts.
	 * @param text the text
	 * @return the occurrences in the order of the text, and the tokens they consist of
	 */
	Found find(MessageText text) {
		BitSet known = new BitSet();
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
						int[] parts = follow(part, text, start, end + 1, open);
						if (parts.length > 0) {
							found.add(new Occurrence(part.concept(), parts[0], end + 1));
							for (int i = 0; i < parts.length; i += 2) {
								known.set(parts[i], parts[i + 1]);
							}
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
			longest.forEach((occurrence) -> known.set(occurrence.start(), occurrence.end()));
			covered = longestEnd;
		}
		found.sort(Comparator.comparingInt(Occurrence::start));
		return new Found(found, known);
	}

	/**
	 * Note a part of a word with gaps.
	 * @return start and end of each part if this was the last one, or an empty array
	 */
	private static int[] follow(Part part, MessageText text, int start, int end, Map<Integer, int[]> open) {
		int[] before = (part.index() > 0) ? open.get(part.phrase()) : NONE;
		if (before == null || before.length != 2 * part.index()) {
			return NONE;
		}
		if (part.index() > 0) {
			int last = before[before.length - 1];
			if (last > start || text.sentence(start) != text.sentence(before[0])
					|| text.position(start) - text.position(last - 1) > LONGEST_GAP) {
				return NONE;
			}
		}
		int[] parts = Arrays.copyOf(before, before.length + 2);
		parts[before.length] = start;
		parts[before.length + 1] = end;
		if (part.last()) {
			return parts;
		}
		open.put(part.phrase(), parts);
		return NONE;
	}

	/**
	 * Words of concepts in a text.
	 *
	 * @param occurrences the occurrences in the order of the text
	 * @param known the tokens that belong to them, without those in gaps
	 */
	record Found(List<Occurrence> occurrences, BitSet known) {

		/**
		 * {@return the occurrences within a range of tokens}
		 * @param start the index of the first token
		 * @param end the index after the last token
		 */
		List<Occurrence> between(int start, int end) {
			int place = Collections.binarySearch(this.occurrences, new Occurrence(0, start, 0),
					Comparator.comparingInt(Occurrence::start));
			int first = (place < 0) ? -place - 1 : place;
			while (first > 0 && this.occurrences.get(first - 1).start() == start) {
				first--;
			}
			int last = first;
			while (last < this.occurrences.size() && this.occurrences.get(last).start() < end) {
				last++;
			}
			return this.occurrences.subList(first, last)
				.stream()
				.filter((occurrence) -> occurrence.end() <= end)
				.toList();
		}

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

		private final Map<String, Node> next = new HashMap<>();

		private final List<Part> words = new ArrayList<>();

	}

}
