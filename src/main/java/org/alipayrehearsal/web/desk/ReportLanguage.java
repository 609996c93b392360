package org.alipayrehearsal.web.desk;

import org.jspecify.annotations.Nullable;

/**
 * The language of the report to hand over, whatever the page's own is.
 */
enum ReportLanguage {

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
	 * As the form sends it, and the last part of its message key.
	 */
	public String key() {
		return this.key;
	}

	/**
	 * A language by its key; both languages where there is no such.
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
