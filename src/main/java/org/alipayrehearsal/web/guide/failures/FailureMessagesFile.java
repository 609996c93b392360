package org.alipayrehearsal.web.guide.failures;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

/**
 * Content of the YAML file of failure messages.
 *
 * @param sameWords groups of synonyms and spellings; the first word of a group replaces
 * the others
 * @param ordinaryWords English words that are not spelling errors of words of concepts
 * @param concepts the concepts that messages consist of
 * @param doubts combinations that make a match in the same part of a sentence uncertain,
 * for example questions
 * @param otherTopics combinations that make all matches in the same sentence uncertain,
 * for example other products
 * @param anchors concepts of which one must occur in a text with many unknown words
 * @param requests words with which a form asks for a field
 * @param messages the messages
 */
record FailureMessagesFile(List<@NotEmpty List<@NotBlank String>> sameWords, List<@NotBlank String> ordinaryWords,
		List<@Valid Concept> concepts, List<@Valid ConceptCombination> doubts,
		List<@Valid ConceptCombination> otherTopics, List<@NotBlank String> anchors, List<@NotBlank String> requests,
		@NotEmpty List<@Valid FailureMessage> messages) {

	FailureMessagesFile {
		Set<String> known = unique(concepts.stream().map(Concept::id));
		unique(messages.stream().map(FailureMessage::id));
		Stream<ConceptCombination> patterns = messages.stream().flatMap((message) -> message.patterns().stream());
		Stream<ConceptCombination> combinations = Stream.of(doubts.stream(), otherTopics.stream(), patterns)
			.flatMap((stream) -> stream);
		Stream.concat(anchors.stream(), combinations.flatMap(ConceptCombination::concepts))
			.filter((id) -> !known.contains(id))
			.findFirst()
			.ifPresent((id) -> {
				throw new IllegalArgumentException("“" + id + "” is not a concept");
			});
	}

	private static Set<String> unique(Stream<String> ids) {
		Set<String> known = new HashSet<>();
		ids.forEach((id) -> {
			if (!known.add(id)) {
				throw new IllegalArgumentException("the id “" + id + "” occurs twice");
			}
		});
		return known;
	}

	/**
	 * A concept with the words that express it. In a word, {@code (a|b)} stands for
	 * either alternative and {@code ..} for a few words in between.
	 *
	 * @param id the id of the concept
	 * @param zh its Chinese words, simplified
	 * @param en its English words
	 */
	record Concept(@NotBlank String id, List<@NotBlank String> zh, List<@NotBlank String> en) {

		/**
		 * {@return the words in both languages}
		 */
		Stream<String> words() {
			return Stream.concat(this.zh.stream(), this.en.stream());
		}

	}

}
