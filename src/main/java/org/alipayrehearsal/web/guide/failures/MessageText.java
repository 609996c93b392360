package org.alipayrehearsal.web.guide.failures;

import java.util.ArrayList;
import java.util.List;

/**
 * Tokens of a text, with their sentences and distances.
 */
final class MessageText {

	private final List<String> tokens;

	private final int[] positions;

	private final int[] sentences;

	private MessageText(List<String> tokens, int[] positions, int[] sentences) {
		this.tokens = List.copyOf(tokens);
		this.positions = positions;
		this.sentences = sentences;
	}

	/**
	 * {@return the tokens: Chinese characters, English words and numbers}
	 */
	List<String> tokens() {
		return this.tokens;
	}

	/**
	 * Return where a token is. A Chinese character is one unit long, an English word two.
	 * @param token the index of a token
	 * @return its position in units
	 */
	int position(int token) {
		return this.positions[token];
	}

	/**
	 * Return the sentence of a token.
	 * @param token the index of a token
	 * @return the index of its sentence
	 */
	int sentence(int token) {
		return this.sentences[token];
	}

	/** Collects tokens. */
	static final class Builder {

		private final List<String> tokens = new ArrayList<>();

		private final List<Integer> positions = new ArrayList<>();

		private final List<Integer> sentences = new ArrayList<>();

		private int position;

		private int sentence;

		void add(String token, int length) {
			this.tokens.add(token);
			this.positions.add(this.position);
			this.sentences.add(this.sentence);
			this.position += length;
		}

		void skip(int distance) {
			this.position += distance;
		}

		void endSentence() {
			this.sentence++;
		}

		MessageText build() {
			return new MessageText(this.tokens, this.positions.stream().mapToInt(Integer::intValue).toArray(),
					this.sentences.stream().mapToInt(Integer::intValue).toArray());
		}

	}

}
