package org.alipayrehearsal.web.guide.failures;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

/**
 * Content of the YAML file of failure messages.
 *
 * @param sameWords groups of English synonyms; the first word of a group replaces the
 * others
 * @param messages the messages
 */
record FailureMessagesFile(List<@NotEmpty List<@NotBlank String>> sameWords,
		@NotEmpty List<@Valid FailureMessage> messages) {

	FailureMessagesFile {
		if (messages.stream().map(FailureMessage::id).collect(Collectors.toSet()).size() < messages.size()) {
			throw new IllegalArgumentException("an “id” stands twice");
		}
	}

}
