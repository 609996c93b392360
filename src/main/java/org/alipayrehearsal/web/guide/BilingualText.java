package org.alipayrehearsal.web.guide;

import java.util.Locale;

/**
 * A text in both languages.
 *
 * @param en the text in English
 * @param zh the text in simplified Chinese
 */
public record BilingualText(String en, String zh) {

	/**
	 * Validates the text.
	 * @throws IllegalArgumentException if a language is missing
	 */
	public BilingualText {
		en = GuideFile.text("en", en);
		zh = GuideFile.text("zh", zh);
	}

	/**
	 * {@return the Chinese text if the language is Chinese, otherwise the English text}
	 * @param language the language
	 */
	public String in(Locale language) {
		return "zh".equals(language.getLanguage()) ? this.zh : this.en;
	}

}
