package org.alipayrehearsal.web.guide.failures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.text.similarity.IntersectionResult;
import org.apache.commons.text.similarity.IntersectionSimilarity;

/**
 * Finds the messages that a pasted text is similar to. The similarity is the weighted
 * share of common n-grams; an n-gram of few messages weighs more than one of many.
 */
class MessageMatcher {

	/** Similarity from which a message is found. */
	static final double FOUND = 0.6;

	/** Similarity from which a match is certain. */
	static final double SURE = 0.8;

	/** Common weight from which a fragment is as good as the whole message. */
	private static final double ENOUGH = 12;

	private static final int RARE = 3;

	private final MessageText texts;

	private final IntersectionSimilarity<String> similarity;

	private final Map<String, Integer> weights = new HashMap<>();

	private final List<Known> known = new ArrayList<>();

	MessageMatcher(FailureMessagesFile file) {
		this.texts = new MessageText(file.sameWords());
		this.similarity = new IntersectionSimilarity<>(this::weighed);
		for (FailureMessage message : file.messages()) {
			Set<String> grams = new HashSet<>();
			for (String text : message.texts()) {
				String folded = MessageText.folded(text);
				String chinese = MessageText.chinese(folded);
				String compared = chinese.isEmpty() ? this.texts.english(folded) : chinese;
				this.known.add(new Known(message, compared, !chinese.isEmpty()));
				grams.addAll(MessageText.grams(compared));
			}
			grams.forEach((gram) -> this.weights.merge(gram, 1, Integer::sum));
		}
		this.weights.replaceAll((gram, messages) -> Math.max(1, RARE + 1 - messages));
	}

	/**
	 * Find the messages that a text is similar to.
	 * @param text any text
	 * @return the matches, best first
	 */
	List<MessageMatch> find(String text) {
		String folded = MessageText.folded(text);
		String chinese = MessageText.chinese(folded);
		String english = this.texts.english(folded);
		Map<FailureMessage, Double> best = new HashMap<>();
		for (Known one : this.known) {
			double likeness = likeness(one.chinese() ? chinese : english, one);
			if (likeness >= FOUND) {
				best.merge(one.message(), likeness, Math::max);
			}
		}
		List<MessageMatch> matches = new ArrayList<>();
		best.forEach((message, likeness) -> matches.add(new MessageMatch(message, likeness)));
		matches.sort(Comparator.comparingDouble(MessageMatch::likeness)
			.reversed()
			.thenComparing((match) -> match.message().id()));
		double top = matches.isEmpty() ? 0 : matches.get(0).likeness();
		return matches.stream().filter((match) -> match.likeness() >= top - 0.25).toList();
	}

	/** The text is a fragment of the message or contains it, whichever fits better. */
	private double likeness(String text, Known known) {
		if (text.isEmpty()) {
			return 0;
		}
		IntersectionResult whole = this.similarity.apply(text, known.text());
		double asPart = share(whole.getIntersection(), whole.getSizeA())
				* Math.min(1, whole.getIntersection() / ENOUGH);
		double asWhole = 0;
		for (String window : windows(text, known)) {
			IntersectionResult part = this.similarity.apply(window, known.text());
			asWhole = Math.max(asWhole,
					share(part.getIntersection(), part.getSizeB()) * Math.min(1, part.getIntersection() / ENOUGH));
		}
		return Math.max(asPart, asWhole);
	}

	/** Overlapping parts of a long text, slightly longer than the message. */
	private static List<String> windows(String text, Known known) {
		int size = known.text().length() * 5 / 4 + 4;
		if (text.length() <= size) {
			return List.of(text);
		}
		List<String> windows = new ArrayList<>();
		int step = Math.max(1, size / 4);
		for (int start = 0; start < text.length(); start += step) {
			int end = Math.min(text.length(), start + size);
			windows.add(known.chinese() ? text.substring(start, end) : wholeWords(text, start, end));
			if (end == text.length()) {
				break;
			}
		}
		return windows;
	}

	private static String wholeWords(String text, int start, int end) {
		int from = (start == 0) ? 0 : text.indexOf(' ', start) + 1;
		int to = (end == text.length()) ? end : text.lastIndexOf(' ', end);
		return (from < to) ? text.substring(from, to) : "";
	}

	/** Return each n-gram as often as its weight: the library counts occurrences. */
	private List<String> weighed(CharSequence text) {
		List<String> weighed = new ArrayList<>();
		for (String gram : MessageText.grams(text)) {
			weighed.addAll(Collections.nCopies(this.weights.getOrDefault(gram, 2), gram));
		}
		return weighed;
	}

	private static double share(int part, int whole) {
		return (whole == 0) ? 0 : (double) part / whole;
	}

	/**
	 * A message that was found.
	 *
	 * @param message the message
	 * @param likeness the similarity, from 0 to 1
	 */
	record MessageMatch(FailureMessage message, double likeness) {

		boolean isSure() {
			return this.likeness >= SURE;
		}

		int percent() {
			return (int) Math.round(this.likeness * 100);
		}

	}

	/**
	 * A normalized wording of a message.
	 *
	 * @param message the message
	 * @param text the normalized wording
	 * @param chinese whether it is Chinese
	 */
	private record Known(FailureMessage message, String text, boolean chinese) {

	}

}
