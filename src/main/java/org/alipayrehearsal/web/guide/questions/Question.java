package org.alipayrehearsal.web.guide.questions;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.web.guide.TranslatedText;
import org.alipayrehearsal.web.guide.words.ChineseText;
import org.jspecify.annotations.Nullable;

/**
 * A question and its answer.
 *
 * @param group its topic
 * @param question the question
 * @param answer the answer, in our own words
 * @param source whose answer it is
 * @param date the year in which it was given
 * @param link a page of this application, or null
 * @param rules the ids of the rules that the answer rests on
 */
public record Question(@NotNull Group group, @NotNull @Valid TranslatedText question,
		@NotNull @Valid TranslatedText answer, Source.@NotNull Kind source, @NotBlank String date,
		@Pattern(regexp = "/[a-z-]*", message = "the path of a page of this application") @Nullable String link,
		List<@NotBlank String> rules) {

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
