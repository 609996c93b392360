package org.alipayrehearsal.web.desk;

import org.jspecify.annotations.Nullable;

/**
 * The language of the printed report, independent of the page's.
 */
public enum ReportLanguage {

	/** English and Chinese side by side. */
	BOTH("both"),

	/** English. */
	ENGLISH("en"),

	/** Simplified Chinese. */
	CHINESE("zh");

	private final String key;

	ReportLanguage(String key) {
		this.key = key;
	}

	/**
	 * {@return the value of the form's field, which is also the last part of a message
	 * key}
	 */
	public String key() {
		return this.key;
	}

	/**
	 * {@return the language with a key; both languages if there is none}
	 */
	static ReportLanguage of(@Nullable String key) {
		for (ReportLanguage language : values()) {
			if (language.key.equals(key)) {
				return language;
			}
		}
		return BOTH;
	}

}
