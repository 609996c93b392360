package org.alipayrehearsal.web.guide.failures;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.alipayrehearsal.web.guide.words.GlossaryWord;
import org.jspecify.annotations.Nullable;

/**
 * What a pasted text means.
 *
 * @param matches the messages that it may be, the likeliest first; empty where it is none
 * that is known
 * @param words the words of the glossary in the text
 */
record Explanation(List<Explained> matches, List<GlossaryWord> words) {

	/**
	 * A message that the text may be.
	 *
	 * @param id its id
	 * @param sure whether it is sure
	 * @param likeness how much of it is alike, in percent
	 * @param original the message as Alipay writes it
	 * @param meaning what it says
	 * @param causes why, the likeliest first
	 * @param steps what to do next
	 * @param retryFrom the date from which the same card may be tried again; null where
	 * the message has none
	 * @param retryNow whether that date has come
	 * @param rules the rules to look at
	 */
	record Explained(String id, boolean sure, int likeness, String original, String meaning, List<Reason> causes,
			List<String> steps, @Nullable LocalDate retryFrom, boolean retryNow, List<RuleLine> rules) {

		/**
		 * The language of the original.
		 * @return the language's tag
		 */
		@JsonIgnore
		public String getOriginalLanguage() {
			return MessageText.chinese(this.original).isEmpty() ? "en" : "zh-CN";
		}

		/** Without the date: it was pasted. */
		@Override
		public String toString() {
			return "Explained[]";
		}

	}

	/**
	 * A reason.
	 *
	 * @param text the reason
	 * @param source whose word it is
	 */
	record Reason(String text, FailureMessage.Source source) {

	}

	/**
	 * A rule to look at.
	 *
	 * @param rule its id
	 * @param title its title
	 */
	record RuleLine(String rule, String title) {

	}

}
