package org.alipayrehearsal.web.guide.words;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A Chinese word of the form, of the site or of its messages.
 *
 * @param characters the word in simplified characters
 * @param pinyin its pronunciation with tone marks
 * @param english its meaning
 * @param kind its use
 * @param steps the steps of the guide in which it appears
 */
@Schema(name = "Word")
public record GlossaryWord(
		@NotNull @Pattern(regexp = "^\\p{Script=Han}+$", message = "Chinese characters only") String characters,
		@NotBlank String pinyin, @NotBlank String english, Kind kind, List<@NotBlank String> steps) {

	/**
	 * Sets the default of the kind.
	 */
	public GlossaryWord {
		kind = (kind != null) ? kind : Kind.WORD;
	}

	/** The use of a word. */
	public enum Kind {

		/** A field or a button of the form or the site. */
		LABEL,

		/** The name of a bank. */
		BANK,

		/** A word of Alipay's messages. */
		MESSAGE,

		/** Any other. */
		WORD

	}

}
