package org.alipayrehearsal.web.guide.failures;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.alipayrehearsal.web.guide.words.GlossaryWord;
import org.jspecify.annotations.Nullable;

/**
 * Explanation of a pasted text.
 *
 * @param matches the messages that the text may be, best match first; empty if it is
 * unknown
 * @param words the words of the glossary that occur in the text
 */
record Explanation(List<Explained> matches, List<GlossaryWord> words) {

	static String languageOf(String wording) {
		return wording.codePoints().anyMatch(MessageTokenizer::isHan) ? "zh-CN" : "en";
	}

	/**
	 * A message that the text may be.
	 *
	 * @param id the id of the message
	 * @param sure whether the match is certain
	 * @param likeness the similarity of text and message in percent
	 * @param original the message as Alipay writes it
	 * @param meaning the meaning of the message
	 * @param causes possible causes, the likeliest first
	 * @param steps what to do next, in order
	 * @param retryFrom the date in the text from which the same card may be tried again,
	 * or null
	 * @param retryNow whether that date is today or has passed
	 * @param rules the rules that belong to the causes
	 */
	record Explained(String id, boolean sure, int likeness, String original, String meaning, List<Reason> causes,
			List<String> steps, @Nullable LocalDate retryFrom, boolean retryNow, List<RuleLine> rules) {

		/**
		 * {@return the language tag of the original}
		 */
		@JsonIgnore
		public String getOriginalLanguage() {
			return languageOf(this.original);
		}

		/**
		 * {@return a text without the date, which is part of the pasted text}
		 */
		@Override
		public String toString() {
			return "Explained[]";
		}

	}

	/**
	 * A possible cause of a message.
	 *
	 * @param text the cause
	 * @param source who reported it
	 */
	record Reason(String text, FailureMessage.Source source) {

	}

	/**
	 * A rule that belongs to a cause.
	 *
	 * @param rule the id of the rule
	 * @param title the title of the rule
	 */
	record RuleLine(String rule, String title) {

	}

}
