package org.alipayrehearsal.web;

import org.jspecify.annotations.Nullable;

/**
 * One answer, to look at.
 *
 * @param path the field
 * @param step the step's path
 * @param value what to show; empty where nothing was given
 * @param valueKey the message key of what to show, for answers chosen from a list; null
 * otherwise
 */
public record AnswerView(String path, String step, String value, @Nullable String valueKey) {

	/**
	 * Without the value: it is a person's answer, or made of one.
	 */
	@Override
	public String toString() {
		return "AnswerView[" + this.path + "]";
	}

}
