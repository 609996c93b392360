package org.alipayrehearsal.web.guide.failures;

import java.util.List;
import java.util.Locale;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.alipayrehearsal.web.guide.TranslatedText;

/**
 * A message that Alipay shows when it refuses something, or with which its form asks for
 * a field.
 *
 * @param id the id of the message
 * @param texts its wordings, in Chinese or in English
 * @param general whether it gives no reason, so that any other match explains more
 * @param retryDate whether it contains the date from which the same card may be tried
 * again
 * @param meaning its meaning
 * @param causes possible causes, the likeliest first
 * @param steps what to do next, in order
 * @param rules the ids of the rules that belong to the causes
 * @param patterns combinations of concepts by which other wordings are recognized
 * @param fields names of the field that the form asks for; empty if the message is a
 * refusal
 */
record FailureMessage(@NotNull @Pattern(regexp = "[a-z][a-z-]*", message = "small letters and hyphens") String id,
		@NotEmpty List<@NotBlank String> texts, boolean general, boolean retryDate,
		@NotNull @Valid TranslatedText meaning, @NotEmpty List<@Valid Cause> causes,
		@NotEmpty List<@Valid TranslatedText> steps, List<@NotBlank String> rules,
		List<@Valid ConceptCombination> patterns, List<@NotBlank String> fields) {

	/**
	 * {@return whether the message is a request for a field, which refuses nothing}
	 */
	boolean isRequest() {
		return !this.fields.isEmpty();
	}

	/**
	 * A possible cause.
	 *
	 * @param en the cause in English
	 * @param zh the cause in simplified Chinese
	 * @param source who reported it
	 */
	record Cause(@NotBlank String en, @NotBlank String zh, @NotNull Source source) {

		String in(Locale language) {
			return new TranslatedText(this.en, this.zh).in(language);
		}

	}

	/** Who reported a cause. */
	enum Source {

		/** The guide's text. */
		GUIDE,

		/** An answer of the guide's authors. */
		REPLY,

		/** A reader of the guide, in a comment. */
		READER,

		/** A help page of Alipay or a bank, as published elsewhere. */
		REPORTED,

		/** This project. */
		OURS

	}

}
