package org.alipayrehearsal.check;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An application, or a part of one, and what a rule says of it. It is shown in the
 * catalogue of rules and executed by the tests.
 *
 * @param rule the rule's id
 * @param accepted whether the rule has nothing against it
 * @param english a few words about it, in English
 * @param chinese the same in simplified Chinese
 * @param answers the answers by path, as typed; dates as {@code today}, {@code today-1}
 * or {@code today+30}; scans by the name of a sample picture
 * @param path where the finding is reported; null where accepted
 * @param fix what is offered to type instead; null where nothing is
 * @param fixPath the field the fix is for; null where nothing is offered
 * @param variant which of the rule's texts is used; null for its own
 */
public record RuleExample(String rule, boolean accepted, String english, String chinese, Map<String, String> answers,
		@Nullable String path, @Nullable String fix, @Nullable String fixPath, @Nullable String variant) {

	/**
	 * A few words about it in a language.
	 * @param language the language
	 * @return the Chinese words in Chinese, else the English ones
	 */
	public String description(Locale language) {
		return "zh".equals(language.getLanguage()) ? this.chinese : this.english;
	}

	@Override
	public String toString() {
		return this.rule + " " + (this.accepted ? "accepts" : "rejects") + " " + this.english;
	}

}
