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
 * @param group its topic
 * @param question the question
 * @param answer the answer, not quoted
 * @param source who answered
 * @param date the year of the answer
 * @param link the path of a page of this application that helps, or null
 * @param rules the ids of the rules behind the answer
 */
public record Question(Group group, BilingualText question, BilingualText answer, Source.Kind source, String date,
		@Nullable String link, List<String> rules) {

	/**
	 * Validates the question.
	 * @throws IllegalArgumentException if a value is missing or invalid
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

	/** The topics. */
	public enum Group {

		/** Who can use Alipay. */
		USE,

		/** The name. */
		NAME,

		/** The passport, the visa and the permit. */
		DOCUMENTS,

		/** The contact number. */
		PHONE,

		/** The bank and the card. */
		BANK,

		/** The time after the form was submitted. */
		WAITING,

		/** Messages and refusals. */
		REFUSED,

		/** Anything else. */
		OTHER

	}

}
