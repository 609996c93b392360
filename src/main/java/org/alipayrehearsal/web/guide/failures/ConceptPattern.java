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
		this.proof = combination.isProof();
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
		int first = 0;
		for (int last = 0; last < occurrences.size(); last++) {
			missing -= count(occurrences.get(last), counts, 1);
			while (missing == 0) {
				Match match = new Match(occurrences.get(first).start(), end(occurrences, first, last), 0);
				int length = length(sentence, match);
				if (length <= LONGEST && (shortest == null || length < length(sentence, shortest))
						&& !hasExcluded(sentence, match)) {
					shortest = match;
				}
				missing += count(occurrences.get(first++), counts, -1);
			}
		}
		return Optional.ofNullable(shortest).map((match) -> match.withStrength(strength(sentence, match)));
	}

	/** Count an occurrence for its terms and return how many terms changed their state. */
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

	private static int end(List<ConceptFinder.Occurrence> occurrences, int first, int last) {
		int end = 0;
		for (int i = first; i <= last; i++) {
			end = Math.max(end, occurrences.get(i).end());
		}
		return end;
	}

	private static int length(Sentence sentence, Match match) {
		return sentence.text().position(match.end() - 1) - sentence.text().position(match.start());
	}

	private boolean hasExcluded(Sentence sentence, Match match) {
		if (!this.excluded.intersects(sentence.concepts())) {
			return false;
		}
		int from = sentence.text().position(match.start()) - NEARBY;
		int to = sentence.text().position(match.end() - 1) + NEARBY;
		return sentence.occurrences().stream().anyMatch((occurrence) -> {
			int position = sentence.text().position(occurrence.start());
			return this.excluded.get(occurrence.concept()) && position >= from && position <= to;
		});
	}

	/** Sum the weights of the terms, each by its rarest concept in the match. */
	private double strength(Sentence sentence, Match match) {
		double strength = 0;
		for (BitSet term : this.terms) {
			strength += sentence.occurrences()
				.stream()
				.filter((one) -> one.start() >= match.start() && one.end() <= match.end() && term.get(one.concept()))
				.mapToDouble((one) -> this.weights[one.concept()])
				.max()
				.orElse(0);
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

		Match withStrength(double strength) {
			return new Match(this.start, this.end, strength);
		}

	}

	/**
	 * Concepts of a sentence.
	 *
	 * @param text the tokens of the whole text
	 * @param occurrences the occurrences in the sentence, in order
	 * @param concepts the indexes of the concepts that occur
	 * @param familiarity the share of tokens that belong to a concept, from 0 to 1
	 */
	record Sentence(MessageText text, List<ConceptFinder.Occurrence> occurrences, BitSet concepts,
			double familiarity) {

		static Sentence of(MessageText text, List<ConceptFinder.Occurrence> occurrences, double familiarity) {
			BitSet concepts = new BitSet();
			occurrences.forEach((occurrence) -> concepts.set(occurrence.concept()));
			return new Sentence(text, List.copyOf(occurrences), concepts, familiarity);
		}

	}

}
