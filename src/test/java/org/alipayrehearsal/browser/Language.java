package org.alipayrehearsal.browser;

/**
 * A language that the pages are written in.
 */
enum Language {

	ENGLISH("en-GB", "en", "Error: ", "Please check: "),

	CHINESE("zh-CN", "zh-CN", "有误：", "请核对：");

	private final String wanted;

	private final String tag;

	private final String errorPrefix;

	private final String warningPrefix;

	Language(String wanted, String tag, String errorPrefix, String warningPrefix) {
		this.wanted = wanted;
		this.tag = tag;
		this.errorPrefix = errorPrefix;
		this.warningPrefix = warningPrefix;
	}

	/** What the browser asks for. */
	String wanted() {
		return this.wanted;
	}

	/** What a page says that it is written in. */
	String tag() {
		return this.tag;
	}

	/** How the title of a page with errors begins. */
	String errorPrefix() {
		return this.errorPrefix;
	}

	/** How the title of a page with warnings begins. */
	String warningPrefix() {
		return this.warningPrefix;
	}

	Language other() {
		return (this == ENGLISH) ? CHINESE : ENGLISH;
	}

}
