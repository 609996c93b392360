package org.alipayrehearsal.web.guide.failures;

import java.util.List;
import java.util.stream.Collectors;

import org.alipayrehearsal.web.guide.GuideFile;

/**
 * Content of the YAML file of failure messages.
 *
 * @param sameWords groups of English synonyms; the first word of a group replaces the
 * others
 * @param messages the messages
 */
record FailureMessagesFile(List<List<String>> sameWords, List<FailureMessage> messages) {

	FailureMessagesFile {
		sameWords = GuideFile.optional("same-words", sameWords);
		messages = GuideFile.filled("messages", messages);
		if (messages.stream().map(FailureMessage::id).collect(Collectors.toSet()).size() < messages.size()) {
			throw new IllegalArgumentException("an “id” stands twice");
		}
	}

}
