package org.alipayrehearsal.web.guide.failures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tokens of a text, with their sentences and distances.
 */
final class MessageText {

	private final List<String> tokens;

	private final int[] positions;

	private final int[] sentences;

	private final int[] parts;

	private final BitSet apart;

	private MessageText(List<String> tokens, int[] positions, int[] sentences, int[] parts, BitSet apart) {
		this.tokens = List.copyOf(tokens);
		this.positions = positions;
		this.sentences = sentences;
		this.parts = parts;
		this.apart = apart;
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

	/**
	 * Return the part of a sentence that a token is in: a line, a quotation, or a passage
	 * in another script.
	 * @param token the index of a token
	 * @return the index of its part, which grows within the text
	 */
	int part(int token) {
		return this.parts[token];
	}

	/**
	 * Return whether a token is in a quotation or a passage in another script, which has
	 * nothing to do with what stands before and after it.
	 * @param token the index of a token
	 * @return whether its part is set apart
	 */
	boolean isApart(int token) {
		return this.apart.get(this.parts[token]);
	}

	/** Collects tokens. */
	static final class Builder {

		private final List<String> tokens = new ArrayList<>();

		private final List<Integer> positions = new ArrayList<>();

		private final List<Integer> sentences = new ArrayList<>();

		private final List<Integer> parts = new ArrayList<>();

		private final BitSet apart = new BitSet();

		private int position;

		private int sentence;

		private int part;

		void add(String token, int length) {
			this.tokens.add(token);
			this.positions.add(this.position);
			this.sentences.add(this.sentence);
			this.parts.add(this.part);
			this.position += length;
		}

		void skip(int distance) {
			this.position += distance;
		}

		void endSentence() {
			this.sentence++;
			this.part++;
		}

		void endPart() {
			this.part++;
		}

		void startQuotation() {
			this.apart.set(++this.part);
		}

		void changeScript() {
			this.apart.set(this.part);
			this.apart.set(++this.part);
		}

		MessageText build() {
			return new MessageText(this.tokens, values(this.positions), values(this.sentences), values(this.parts),
					this.apart);
		}

		private static int[] values(List<Integer> list) {
			return list.stream().mapToInt(Integer::intValue).toArray();
		}

	}

}
