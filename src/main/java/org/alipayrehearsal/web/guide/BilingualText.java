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
	 * Refuses a text that lacks a language.
	 */
	public BilingualText {
		en = GuideFile.text("en", en);
		zh = GuideFile.text("zh", zh);
	}

	/**
	 * The text in a language.
	 * @param language the language
	 * @return the text in Chinese for Chinese, else in English
	 */
	public String in(Locale language) {
		return "zh".equals(language.getLanguage()) ? this.zh : this.en;
	}

}
