package org.alipayrehearsal.check;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A form, or part of one, with the expected result of a rule. Examples are shown in the
 * catalogue of rules and run by the tests.
 *
 * @param rule the rule's id
 * @param accepted whether the rule accepts it
 * @param english a short description in English
 * @param chinese the description in simplified Chinese
 * @param answers the answers by path, as typed; dates as {@code today}, {@code today-1}
 * or {@code today+30}; scans by the name of a sample picture
 * @param path the field of the finding, or null if accepted
 * @param fix the expected fix, or null
 * @param fixPath the field that the fix is for, or null
 * @param variant which of the rule's texts is used, or null for its default text
 */
public record RuleExample(String rule, boolean accepted, String english, String chinese, Map<String, String> answers,
		@Nullable String path, @Nullable String fix, @Nullable String fixPath, @Nullable String variant) {

	/**
	 * Returns the description in a language.
	 * @param language the language
	 * @return the Chinese description for Chinese, otherwise the English one
	 */
	public String description(Locale language) {
		return "zh".equals(language.getLanguage()) ? this.chinese : this.english;
	}

	@Override
	public String toString() {
		return this.rule + " " + (this.accepted ? "accepts" : "rejects") + " " + this.english;
	}

}
