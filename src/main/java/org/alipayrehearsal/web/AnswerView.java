package org.alipayrehearsal.web;

import org.jspecify.annotations.Nullable;

/**
 * An answer to show.
 *
 * @param path the field
 * @param step the step's path
 * @param value the text to show; empty if nothing was answered
 * @param valueKey the message key of the text for a choice from a list, or null
 */
public record AnswerView(String path, String step, String value, @Nullable String valueKey) {

	/**
	 * Omits the value.
	 */
	@Override
	public String toString() {
		return "AnswerView[" + this.path + "]";
	}

}
