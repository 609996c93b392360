package org.alipayrehearsal.check;

import java.util.List;
import java.util.Locale;

/**
 * The languages that every text is written in: English and simplified Chinese.
 */
public final class Languages {

	private Languages() {
	}

	/**
	 * The language of the texts for somebody's language.
	 * @param language any language
	 * @return simplified Chinese for any Chinese, else English
	 */
	public static Locale of(Locale language) {
		return isChinese(language) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
	}

	/**
	 * The language of the texts for somebody who understands several.
	 * @param languages the languages, the preferred one first
	 * @return that of the first in which there are texts; English where there is none
	 */
	public static Locale preferred(List<Locale> languages) {
		return languages.stream()
			.filter((language) -> isChinese(language) || language.getLanguage().equals("en"))
			.findFirst()
			.map(Languages::of)
			.orElse(Locale.ENGLISH);
	}

	private static boolean isChinese(Locale language) {
		return language.getLanguage().equals("zh");
	}

}
