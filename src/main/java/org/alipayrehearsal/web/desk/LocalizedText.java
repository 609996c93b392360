package org.alipayrehearsal.web.desk;

/**
 * A line of the report in both languages.
 *
 * @param english the English line
 * @param chinese the Chinese line
 */
record LocalizedText(String english, String chinese) {

	/**
	 * The line in a language, or one below the other where both are wanted and differ.
	 * @param language the language
	 * @param indent what goes before each line but the first
	 */
	String in(ReportLanguage language, String indent) {
		return switch (language) {
			case ENGLISH -> this.english;
			case CHINESE -> this.chinese;
			case BOTH -> this.english.equals(this.chinese) ? this.english : this.english + "\n" + indent + this.chinese;
		};
	}

	/**
	 * Without the line: it may be made of an answer.
	 */
	@Override
	public String toString() {
		return "LocalizedText[]";
	}

}
