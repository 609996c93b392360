package org.alipayrehearsal.web.guide.failures;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A known message, described for programs.
 *
 * @param id the id of the message
 * @param texts its wordings, in Chinese or in English
 * @param meaning its meaning
 * @param causes possible causes, the likeliest first
 * @param steps what to do next, in order
 * @param rules the rules that belong to the causes
 */
@JsonPropertyOrder({ "id", "texts", "meaning", "causes", "steps", "rules" })
record MessageDescription(String id, List<String> texts, String meaning, List<Explanation.Reason> causes,
		List<String> steps, List<Explanation.RuleLine> rules) {

	@Override
	public String toString() {
		return "MessageDescription[" + this.id + "]";
	}

}
