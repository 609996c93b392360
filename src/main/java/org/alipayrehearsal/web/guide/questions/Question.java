package org.alipayrehearsal.web.guide.questions;

import java.util.List;

import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.web.guide.BilingualText;
import org.alipayrehearsal.web.guide.GuideFile;
import org.alipayrehearsal.web.guide.words.ChineseText;
import org.jspecify.annotations.Nullable;

/**
 * A question and its answer.
 *
 * @param group what it is about
 * @param question the question
 * @param answer the answer, in our own words
 * @param source whose answer it is
 * @param date when it was given: a year
 * @param link a page of this application; null where none helps
 * @param rules the ids of the rules that the answer rests on
 */
public record Question(Group group, BilingualText question, BilingualText answer, Source.Kind source, String date,
		@Nullable String link, List<String> rules) {

	/**
	 * Refuses a question that lacks something.
	 */
	public Question {
		if (group == null || question == null || answer == null || source == null) {
			throw new IllegalArgumentException("“group”, “question”, “answer” or “source” is missing");
		}
		date = GuideFile.text("date", date);
		if (link != null && !link.matches("/[a-z-]*")) {
			throw new IllegalArgumentException("“link” must be a page of this application");
		}
		rules = GuideFile.optional("rules", rules);
	}

	boolean holds(String searched) {
		return ChineseText.searched(this.question.en() + this.question.zh()).contains(searched)
				|| ChineseText.searched(this.answer.en() + this.answer.zh()).contains(searched);
	}

	/** What questions are about. */
	public enum Group {

		/** Whether one can use it at all. */
		USE,

		/** The name. */
		NAME,

		/** Passport, visa and permit. */
		DOCUMENTS,

		/** The contact number. */
		PHONE,

		/** Bank and card. */
		BANK,

		/** The time afterwards. */
		WAITING,

		/** Messages and refusals. */
		REFUSED,

		/** Anything else. */
		OTHER

	}

}
