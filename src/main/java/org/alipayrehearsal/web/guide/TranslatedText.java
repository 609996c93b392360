package org.alipayrehearsal.web.guide;

import java.util.Locale;

import jakarta.validation.constraints.NotBlank;

/**
 * A text in both languages.
 *
 * @param en the text in English
 * @param zh the text in simplified Chinese
 */
public record TranslatedText(@NotBlank String en, @NotBlank String zh) {

	/**
	 * Returns the text in a language.
	 * @param language the language
	 * @return the Chinese text for Chinese, otherwise the English one
	 */
	public String in(Locale language) {
		return "zh".equals(language.getLanguage()) ? this.zh : this.en;
	}

}
