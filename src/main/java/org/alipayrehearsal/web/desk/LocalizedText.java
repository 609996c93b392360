package org.alipayrehearsal.web.desk;

import java.util.Locale;
import java.util.function.Function;

/**
 * A text in English and Chinese.
 *
 * @param english the English text
 * @param chinese the Chinese text
 */
public record LocalizedText(String english, String chinese) {

	/**
	 * {@return the text that a function returns for each language}
	 */
	static LocalizedText of(Function<Locale, String> text) {
		return new LocalizedText(text.apply(Locale.ENGLISH), text.apply(Locale.SIMPLIFIED_CHINESE));
	}

	/**
	 * Returns the text in a language, or both texts, one below the other, if they are
	 * wanted and differ.
	 * @param language the language
	 * @param indent the indentation of the second line
	 * @return the text
	 */
	String in(ReportLanguage language, String indent) {
		return switch (language) {
			case ENGLISH -> this.english;
			case CHINESE -> this.chinese;
			case BOTH -> this.english.equals(this.chinese) ? this.english : this.english + "\n" + indent + this.chinese;
		};
	}

	/**
	 * Omits the texts: they may contain an answer.
	 */
	@Override
	public String toString() {
		return "LocalizedText[]";
	}

}
