package org.alipayrehearsal.api.reference;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * A call of the API and its answer. The tests make each of them.
 *
 * @param call the operation's id
 * @param name its name, under which request and answer find each other
 * @param parameter one of the operation's parameters with its value, as
 * {@code name=value}; null where there is none
 * @param language the language asked for; null for English
 * @param type the type of the body; null where there is none
 * @param body the body; of a form its parts as JSON
 * @param status the status of the answer
 * @param answerType the type of the answer
 * @param excerpt whether the answer has more of the same
 */
record CallExample(@NotBlank String call, @NotBlank String name, @Nullable String parameter, @Nullable String language,
		@Nullable String type, @Nullable String body, int status,
		@NotBlank @JsonProperty("answerType") String answerType, boolean excerpt) {

	/** The value of a parameter; null where it is left out. */
	@Nullable String valueOf(String name) {
		if (name.equals("Accept-Language")) {
			return this.language;
		}
		String given = this.parameter;
		return (given != null && given.startsWith(name + "=")) ? given.substring(name.length() + 1) : null;
	}

	@Override
	public String toString() {
		return "CallExample[" + this.status + "]";
	}

}
