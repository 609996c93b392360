package org.alipayrehearsal.api.reference;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;

/**
 * The words of the description, in one language. They are in the bundle {@code openapi}.
 */
final class DescriptionTexts {

	private static final String PREFIX = "openapi.";

	private final MessageSource messages;

	private final Locale language;

	DescriptionTexts(MessageSource messages, Locale language) {
		this.messages = messages;
		this.language = language;
	}

	Locale language() {
		return this.language;
	}

	/**
	 * A text of the description.
	 * @throws NoSuchMessageException where there is none
	 */
	String of(String key) {
		return this.messages.getMessage(PREFIX + key, null, this.language);
	}

	/** The text of the first key that has one. */
	String of(String key, String otherwise) {
		String text = find(PREFIX + key);
		return (text != null) ? text : of(otherwise);
	}

	/** A text of any bundle. */
	String any(String key) {
		return this.messages.getMessage(key, null, this.language);
	}

	private @Nullable String find(String key) {
		return this.messages.getMessage(key, null, null, this.language);
	}

}
