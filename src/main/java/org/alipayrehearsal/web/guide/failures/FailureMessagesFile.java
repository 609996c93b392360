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
 * @param doubts combinations that make a match in the same sentence uncertain, for
 * example questions
 * @param anchors concepts of which one must occur in a text with many unknown words
 * @param messages the messages
 */
record FailureMessagesFile(List<List<String>> sameWords, List<String> ordinaryWords, List<Concept> concepts,
		List<ConceptCombination> doubts, List<String> anchors, List<FailureMessage> messages) {

	FailureMessagesFile {
		sameWords = GuideFile.optional("same-words", sameWords);
		ordinaryWords = GuideFile.optional("ordinary-words", ordinaryWords);
		concepts = GuideFile.optional("concepts", concepts);
		doubts = GuideFile.optional("doubts", doubts);
		anchors = GuideFile.optional("anchors", anchors);
		messages = GuideFile.filled("messages", messages);
		Set<String> known = unique(concepts.stream().map(Concept::id));
		unique(messages.stream().map(FailureMessage::id));
		Stream<ConceptCombination> patterns = messages.stream().flatMap((message) -> message.patterns().stream());
		Stream
			.concat(anchors.stream(), Stream.concat(doubts.stream(), patterns).flatMap(ConceptCombination::concepts))
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
	record Concept(String id, List<String> zh, List<String> en) {

		Concept {
			id = GuideFile.text("id", id);
			zh = GuideFile.optional("zh", zh);
			en = GuideFile.optional("en", en);
			if (zh.isEmpty() && en.isEmpty()) {
				throw new IllegalArgumentException("“zh” and “en” are missing");
			}
		}

		/**
		 * {@return the words in both languages}
		 */
		Stream<String> words() {
			return Stream.concat(this.zh.stream(), this.en.stream());
		}

	}

}
