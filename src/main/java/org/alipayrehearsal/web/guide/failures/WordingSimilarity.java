package org.alipayrehearsal.web.guide.failures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Similarity of a text to the known wordings of messages: the weighted share of common
 * n-grams. An n-gram of few messages weighs more than one of many. The text may be a
 * fragment of a wording or contain it.
 */
class WordingSimilarity {

	/** Common weight from which the whole wording counts in full. */
	private static final double ENOUGH = 12;

	/** Common weight from which a fragment of a wording counts in full. */
	private static final double ENOUGH_OF_FRAGMENT = 24;

	private static final int RARE = 3;

	private final Map<String, Integer> weights = new HashMap<>();

	private final Map<String, List<Integer>> wordingsByGram = new HashMap<>();

	private final List<Wording> wordings = new ArrayList<>();

	WordingSimilarity(List<FailureMessage> messages, MessageTokenizer tokenizer) {
		List<List<String>> grams = new ArrayList<>();
		List<String> owners = new ArrayList<>();
		for (FailureMessage message : messages) {
			Set<String> all = new HashSet<>();
			for (String text : message.texts()) {
				List<String> own = grams(tokenizer.tokenize(text));
				grams.add(own);
				owners.add(message.id());
				all.addAll(own);
			}
			all.forEach((gram) -> this.weights.merge(gram, 1, Integer::sum));
		}
		this.weights.replaceAll((gram, count) -> Math.max(1, RARE + 1 - count));
		for (int i = 0; i < grams.size(); i++) {
			Map<String, Integer> counts = new HashMap<>();
			grams.get(i).forEach((gram) -> counts.merge(gram, 1, Integer::sum));
			int weight = grams.get(i).stream().mapToInt(this::weight).sum();
			this.wordings.add(new Wording(owners.get(i), counts, weight, grams.get(i).size()));
			for (String gram : counts.keySet()) {
				this.wordingsByGram.computeIfAbsent(gram, (key) -> new ArrayList<>()).add(i);
			}
		}
	}

	/**
	 * Compare a text with all wordings.
	 * @param text the text
	 * @return the similarity of the closest wording of each message, from 0 to 1, by the
	 * id of the message
	 */
	Map<String, Double> of(MessageText text) {
		List<String> grams = grams(text);
		Map<Integer, List<Integer>> hits = new HashMap<>();
		int weight = 0;
		for (int i = 0; i < grams.size(); i++) {
			String gram = grams.get(i);
			weight += weight(gram);
			for (int wording : this.wordingsByGram.getOrDefault(gram, List.of())) {
				hits.computeIfAbsent(wording, (key) -> new ArrayList<>()).add(i);
			}
		}
		Map<String, Double> similarities = new HashMap<>();
		for (Map.Entry<Integer, List<Integer>> hit : hits.entrySet()) {
			Wording wording = this.wordings.get(hit.getKey());
			similarities.merge(wording.message(), similarity(grams, hit.getValue(), weight, wording), Math::max);
		}
		return similarities;
	}

	/** Slide a window slightly longer than the wording over the text. */
	private double similarity(List<String> grams, List<Integer> hits, int weight, Wording wording) {
		int size = wording.length() * 5 / 4 + 4;
		Map<String, Integer> counts = new HashMap<>();
		int common = 0;
		int best = 0;
		int first = 0;
		for (int hit : hits) {
			while (hits.get(first) <= hit - size) {
				String left = grams.get(hits.get(first++));
				int count = counts.merge(left, -1, Integer::sum);
				if (count < wording.count(left)) {
					common -= weight(left);
				}
			}
			String gram = grams.get(hit);
			if (counts.merge(gram, 1, Integer::sum) <= wording.count(gram)) {
				common += weight(gram);
			}
			best = Math.max(best, common);
		}
		double asWhole = (double) best / wording.weight() * Math.min(1, best / ENOUGH);
		double asFragment = (grams.size() <= size) ? (double) best / weight * Math.min(1, best / ENOUGH_OF_FRAGMENT)
				: 0;
		return Math.max(asWhole, asFragment);
	}

	private int weight(String gram) {
		return this.weights.getOrDefault(gram, 2);
	}

	/**
	 * Return the pairs of neighbouring Chinese characters, and the words and pairs of
	 * neighbouring words of English. Numbers are left out: they vary.
	 */
	private static List<String> grams(MessageText text) {
		List<String> grams = new ArrayList<>();
		String before = "";
		for (String token : text.tokens()) {
			char first = token.charAt(0);
			if (first <= '9' || first == '?') {
				continue;
			}
			boolean word = first >= 'a' && first <= 'z';
			if (word) {
				grams.add(token);
			}
			if (!before.isEmpty() && word == (before.charAt(0) >= 'a' && before.charAt(0) <= 'z')) {
				grams.add(word ? before + " " + token : before + token);
			}
			before = token;
		}
		return grams;
	}

	/**
	 * N-grams of a wording.
	 *
	 * @param message the id of the message that has the wording
	 * @param counts how often each n-gram occurs
	 * @param weight the weight of all n-grams
	 * @param length the number of n-grams
	 */
	private record Wording(String message, Map<String, Integer> counts, int weight, int length) {

		int count(String gram) {
			return this.counts.getOrDefault(gram, 0);
		}

	}

}
