package org.alipayrehearsal.web.guide.failures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the messages that a text contains, by the concepts in each of its sentences and
 * by similarity to known wordings. A text that only asks for fields of the form contains
 * no refusal. The time needed is proportional to the length of the text.
 */
class MessageMatcher {

	/** Similarity from which a message is found. */
	static final double FOUND = 0.6;

	/** Similarity from which a match is certain. */
	static final double SURE = 0.8;

	/** Similarity of a match that is not certain. */
	private static final double UNSURE = 0.7;

	/** Similarity from which a text is a quotation. */
	private static final double QUOTED = 0.95;

	/** Strength of a quotation, above that of any combination of concepts. */
	private static final double QUOTATION = 100;

	/** Minimum share of known words in a sentence that matches for certain. */
	private static final double FAMILIAR = 0.85;

	/** The same for texts that have an anchor. */
	private static final double FAMILIAR_WITH_ANCHOR = 0.6;

	private final MessageTokenizer tokenizer;

	private final ConceptFinder finder;

	private final WordingSimilarity wordings;

	private final FieldRequests requests;

	private final Map<FailureMessage, List<ConceptPattern>> patterns = new LinkedHashMap<>();

	private final List<ConceptPattern> doubts;

	private final List<ConceptPattern> otherTopics;

	private final BitSet anchors = new BitSet();

	private final Map<String, FailureMessage> messages = new LinkedHashMap<>();

	MessageMatcher(FailureMessagesFile file) {
		Map<String, Integer> concepts = new HashMap<>();
		file.concepts().forEach((concept) -> concepts.put(concept.id(), concepts.size()));
		List<String> words = ConceptFinder
			.expanded(file.concepts().stream().flatMap((concept) -> concept.en().stream()).toList())
			.stream()
			.flatMap((word) -> Stream.of(word.split("\\.\\.", -1)))
			.toList();
		file.messages().forEach((message) -> this.messages.put(message.id(), message));
		this.tokenizer = new MessageTokenizer(file.sameWords(), words, file.ordinaryWords());
		this.finder = new ConceptFinder(file.concepts(), this.tokenizer);
		List<FailureMessage> refusals = file.messages().stream().filter((message) -> !message.isRequest()).toList();
		this.wordings = new WordingSimilarity(refusals, this.tokenizer);
		this.requests = new FieldRequests(file.requests(), file.messages());
		double[] weights = weights(refusals, concepts);
		for (FailureMessage message : refusals) {
			this.patterns.put(message, patterns(message.patterns(), concepts, weights));
		}
		this.doubts = patterns(file.doubts(), concepts, weights);
		this.otherTopics = patterns(file.otherTopics(), concepts, weights);
		file.anchors().forEach((id) -> this.anchors.set(concepts.getOrDefault(id, 0)));
	}

	private static List<ConceptPattern> patterns(List<ConceptCombination> combinations, Map<String, Integer> concepts,
			double[] weights) {
		return combinations.stream().map((combination) -> new ConceptPattern(combination, concepts, weights)).toList();
	}

	/**
	 * A concept that few messages need weighs more: 3 for one message, nearly 1 for many.
	 */
	private static double[] weights(List<FailureMessage> messages, Map<String, Integer> concepts) {
		int[] frequencies = new int[concepts.size()];
		for (FailureMessage message : messages) {
			message.patterns()
				.stream()
				.flatMap((pattern) -> Stream.concat(pattern.all().stream(), pattern.any().stream()))
				.distinct()
				.forEach((id) -> frequencies[concepts.getOrDefault(id, 0)]++);
		}
		return Arrays.stream(frequencies).mapToDouble((frequency) -> 1 + 2.0 / Math.max(1, frequency)).toArray();
	}

	/**
	 * Find the messages that a text contains.
	 * @param text any text
	 * @return the matches, best first
	 */
	List<MessageMatch> find(String text) {
		FieldRequests.Found requests = this.requests.in(text);
		boolean asksOnly = !requests.asked().isEmpty() && refusals(requests.others()).isEmpty();
		return asksOnly ? requests.asked().stream().map(MessageMatch::request).toList() : refusals(text);
	}

	private List<MessageMatch> refusals(String text) {
		MessageText tokens = this.tokenizer.tokenize(text);
		List<ConceptPattern.Sentence> sentences = sentences(tokens);
		Map<String, MessageMatch> best = new HashMap<>();
		for (MessageMatch match : strongest(sentences, tokens)) {
			best.merge(match.message().id(), match, MessageMatcher::better);
		}
		boolean unknown = best.values().stream().noneMatch(MessageMatch::isSure);
		this.wordings.of(tokens).forEach((id, similarity) -> {
			boolean sure = similarity >= SURE && sentences.stream().noneMatch(this::isDoubtful);
			double certain = sure ? similarity : Math.min(similarity, UNSURE);
			boolean quotation = certain >= QUOTED;
			FailureMessage message = this.messages.get(id);
			if (message != null && certain >= FOUND && (unknown || quotation || best.containsKey(id))) {
				best.merge(id, new MessageMatch(message, certain, quotation ? QUOTATION : certain, -1, -1),
						MessageMatcher::better);
			}
		});
		boolean explained = best.values().stream().anyMatch((match) -> match.isSure() && !match.message().general());
		List<String> order = List.copyOf(this.messages.keySet());
		return best.values()
			.stream()
			.filter((match) -> !explained || !match.message().general())
			.sorted(Comparator.comparing(MessageMatch::isSure)
				.thenComparingDouble(MessageMatch::strength)
				.reversed()
				.thenComparing((match) -> order.indexOf(match.message().id())))
			.toList();
	}

	private static MessageMatch better(MessageMatch one, MessageMatch other) {
		MessageMatch stronger = (one.strength() >= other.strength()) ? one : other;
		return new MessageMatch(stronger.message(), Math.max(one.likeness(), other.likeness()), stronger.strength(),
				stronger.start(), stronger.end());
	}

	/** Of matches in the same place only the most specific ones count. */
	private List<MessageMatch> strongest(List<ConceptPattern.Sentence> sentences, MessageText tokens) {
		List<MessageMatch> found = new ArrayList<>();
		boolean anchored = sentences.stream().anyMatch((sentence) -> this.anchors.intersects(sentence.concepts()));
		for (ConceptPattern.Sentence sentence : sentences) {
			double familiar = anchored ? FAMILIAR_WITH_ANCHOR : FAMILIAR;
			boolean elsewhere = matchesAny(this.otherTopics, sentence);
			List<MessageMatch> ofParts = new ArrayList<>();
			sentence.parts().forEach((part) -> ofParts.addAll(strongest(part, familiar, elsewhere)));
			boolean complete = ofParts.stream()
				.anyMatch((match) -> match.isSure() && (!match.message().general() || tokens.isApart(match.start())));
			found.addAll(complete ? ofParts : strongest(sentence, familiar, elsewhere));
		}
		return found;
	}

	private List<MessageMatch> strongest(ConceptPattern.Sentence sentence, double familiar, boolean elsewhere) {
		boolean doubtful = elsewhere || sentence.familiarity() < familiar || matchesAny(this.doubts, sentence);
		// Reviews of other things fail with the same words as messages without a reason.
		boolean unfamiliar = sentence.familiarity() < FAMILIAR;
		List<MessageMatch> matches = new ArrayList<>();
		this.patterns.forEach((message, patterns) -> {
			boolean uncertain = doubtful || (message.general() && unfamiliar);
			patterns.forEach((pattern) -> pattern.match(sentence)
				.map((match) -> MessageMatch.of(message, match, pattern.isProof() && !uncertain))
				.ifPresent(matches::add));
		});
		return matches.stream()
			.filter((match) -> matches.stream().noneMatch((other) -> other.replaces(match)))
			.toList();
	}

	private boolean isDoubtful(ConceptPattern.Sentence sentence) {
		return matchesAny(this.doubts, sentence) || matchesAny(this.otherTopics, sentence);
	}

	private static boolean matchesAny(List<ConceptPattern> patterns, ConceptPattern.Sentence sentence) {
		return patterns.stream().anyMatch((pattern) -> pattern.match(sentence).isPresent());
	}

	private List<ConceptPattern.Sentence> sentences(MessageText text) {
		ConceptFinder.Found found = this.finder.find(text);
		List<ConceptPattern.Sentence> sentences = new ArrayList<>();
		int token = 0;
		while (token < text.tokens().size()) {
			int start = token;
			List<ConceptPattern.Sentence> parts = new ArrayList<>();
			while (token < text.tokens().size() && text.sentence(token) == text.sentence(start)) {
				int partStart = token;
				while (token < text.tokens().size() && text.part(token) == text.part(partStart)) {
					token++;
				}
				parts.add(sentence(text, found, partStart, token, List.of()));
			}
			sentences.add(sentence(text, found, start, token, (parts.size() > 1) ? parts : List.of()));
		}
		return sentences;
	}

	private static ConceptPattern.Sentence sentence(MessageText text, ConceptFinder.Found found, int start, int end,
			List<ConceptPattern.Sentence> parts) {
		int numbers = 0;
		for (int token = start; token < end; token++) {
			numbers += Character.isDigit(text.tokens().get(token).charAt(0)) ? 1 : 0;
		}
		int words = Math.max(1, end - start - numbers);
		double familiarity = (double) found.known().get(start, end).cardinality() / words;
		return ConceptPattern.Sentence.of(text, found.between(start, end), familiarity, parts);
	}

	/**
	 * A message that was found.
	 *
	 * @param message the message
	 * @param likeness the similarity, from 0 to 1
	 * @param strength how specific the match is
	 * @param start the first token of the match, or -1 for the whole text
	 * @param end the token after the match, or -1
	 */
	record MessageMatch(FailureMessage message, double likeness, double strength, int start, int end) {

		/**
		 * The similarity grows with the strength: two common concepts are the minimum.
		 */
		static MessageMatch of(FailureMessage message, ConceptPattern.Match match, boolean sure) {
			double likeness = sure ? Math.min(0.99, SURE + match.strength() / 50) : UNSURE;
			return new MessageMatch(message, likeness, match.strength(), match.start(), match.end());
		}

		static MessageMatch quotation(FailureMessage message) {
			return new MessageMatch(message, 1, QUOTATION, -1, -1);
		}

		/** Not certain: a form may show the same words after it has refused something. */
		static MessageMatch request(FailureMessage message) {
			return new MessageMatch(message, UNSURE, UNSURE, -1, -1);
		}

		boolean isSure() {
			return this.likeness >= SURE;
		}

		int percent() {
			return (int) Math.round(this.likeness * 100);
		}

		/** Whether this match makes a weaker one of another message pointless. */
		private boolean replaces(MessageMatch other) {
			int common = Math.min(this.end, other.end) - Math.max(this.start, other.start);
			return 2 * common > other.end - other.start && !this.message.id().equals(other.message.id())
					&& this.strength > other.strength && (this.isSure() || !other.isSure());
		}

	}

}
