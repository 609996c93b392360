package org.alipayrehearsal.web.guide.failures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Matches a {@link ConceptCombination} with sentences.
 */
class ConceptPattern {

	/** Maximum length of a match, in units of {@link MessageText#position(int)}. */
	private static final int LONGEST = 60;

	/** Distance within which an excluded concept counts. */
	private static final int NEARBY = 16;

	/** One set of concepts for each term; a term is satisfied by one of its concepts. */
	private final List<BitSet> terms = new ArrayList<>();

	private final BitSet excluded = new BitSet();

	private final double[] weights;

	private final boolean proof;

	/**
	 * Create a pattern.
	 * @param combination the combination
	 * @param concepts the index of each concept
	 * @param weights the weight of each concept by its index
	 */
	ConceptPattern(ConceptCombination combination, Map<String, Integer> concepts, double[] weights) {
		combination.all().forEach((id) -> this.terms.add(indexes(List.of(id), concepts)));
		if (!combination.any().isEmpty()) {
			this.terms.add(indexes(combination.any(), concepts));
		}
		this.excluded.or(indexes(combination.not(), concepts));
		this.weights = weights;
		this.proof = !combination.unsure();
	}

	private static BitSet indexes(List<String> ids, Map<String, Integer> concepts) {
		BitSet indexes = new BitSet();
		ids.forEach((id) -> indexes.set(concepts.getOrDefault(id, 0)));
		return indexes;
	}

	/**
	 * {@return whether a match is proof of the message}
	 */
	boolean isProof() {
		return this.proof;
	}

	/**
	 * Find the shortest part of a sentence that has all terms.
	 * @param sentence the sentence
	 * @return the part, if there is one
	 */
	Optional<Match> match(Sentence sentence) {
		for (BitSet term : this.terms) {
			if (!term.intersects(sentence.concepts())) {
				return Optional.empty();
			}
		}
		List<ConceptFinder.Occurrence> occurrences = sentence.occurrences();
		int[] counts = new int[this.terms.size()];
		int missing = counts.length;
		Match shortest = null;
		int shortestLength = LONGEST + 1;
		int first = 0;
		for (int last = 0; last < occurrences.size(); last++) {
			missing -= count(occurrences.get(last), counts, 1);
			while (missing == 0) {
				int length = length(sentence, first, last);
				if (length < shortestLength && !hasExcluded(sentence, first, last)) {
					shortestLength = length;
					shortest = new Match(occurrences.get(first).start(), occurrences.get(last).end(),
							strength(occurrences.subList(first, last + 1)));
				}
				missing += count(occurrences.get(first++), counts, -1);
			}
		}
		return Optional.ofNullable(shortest);
	}

	/**
	 * Count an occurrence for its terms and return how many terms changed their state.
	 */
	private int count(ConceptFinder.Occurrence occurrence, int[] counts, int change) {
		int changed = 0;
		for (int i = 0; i < counts.length; i++) {
			if (this.terms.get(i).get(occurrence.concept())) {
				counts[i] += change;
				if (counts[i] == Math.max(0, change)) {
					changed++;
				}
			}
		}
		return changed;
	}

	private static int length(Sentence sentence, int first, int last) {
		return sentence.text().position(sentence.occurrences().get(last).end() - 1)
				- sentence.text().position(sentence.occurrences().get(first).start());
	}

	/** Look for excluded concepts among the occurrences and a little before and after. */
	private boolean hasExcluded(Sentence sentence, int first, int last) {
		if (!this.excluded.intersects(sentence.concepts())) {
			return false;
		}
		List<ConceptFinder.Occurrence> occurrences = sentence.occurrences();
		int start = first;
		while (start > 0 && length(sentence, start - 1, first) <= NEARBY) {
			start--;
		}
		for (int i = start; i < occurrences.size() && (i <= last || length(sentence, last, i) <= NEARBY); i++) {
			if (this.excluded.get(occurrences.get(i).concept())) {
				return true;
			}
		}
		return false;
	}

	/** Sum the weights of the terms, each by its rarest concept in the match. */
	private double strength(List<ConceptFinder.Occurrence> matched) {
		double strength = 0;
		for (BitSet term : this.terms) {
			double strongest = 0;
			for (ConceptFinder.Occurrence occurrence : matched) {
				if (term.get(occurrence.concept())) {
					strongest = Math.max(strongest, this.weights[occurrence.concept()]);
				}
			}
			strength += strongest;
		}
		return strength;
	}

	/**
	 * Part of a text that a pattern matches.
	 *
	 * @param start the index of its first token
	 * @param end the index after its last token
	 * @param strength how specific the matched concepts are
	 */
	record Match(int start, int end, double strength) {

	}

	/**
	 * Concepts of a sentence.
	 *
	 * @param text the tokens of the whole text
	 * @param occurrences the occurrences in the sentence, in order
	 * @param concepts the indexes of the concepts that occur
	 * @param familiarity the share of tokens that belong to a concept, from 0 to 1
	 * @param parts the parts of the sentence; empty if there is only one
	 */
	record Sentence(MessageText text, List<ConceptFinder.Occurrence> occurrences, BitSet concepts, double familiarity,
			List<Sentence> parts) {

		static Sentence of(MessageText text, List<ConceptFinder.Occurrence> occurrences, double familiarity,
				List<Sentence> parts) {
			BitSet concepts = new BitSet();
			occurrences.forEach((occurrence) -> concepts.set(occurrence.concept()));
			return new Sentence(text, List.copyOf(occurrences), concepts, familiarity, List.copyOf(parts));
		}

	}

}
