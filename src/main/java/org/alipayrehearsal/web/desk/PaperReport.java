package org.alipayrehearsal.web.desk;

import java.util.List;

/**
 * The report to hand over: to print, or to copy as text, in one language or both.
 *
 * @param title what it is, and of which day
 * @param parts its parts
 */
record PaperReport(LocalizedText title, List<Part> parts) {

	/**
	 * The languages to choose from.
	 */
	public ReportLanguage[] languages() {
		return ReportLanguage.values();
	}

	/**
	 * The report as plain text.
	 * @param language the language
	 * @return the text
	 */
	public String text(ReportLanguage language) {
		StringBuilder text = new StringBuilder(this.title.in(language, "")).append('\n');
		for (Part part : this.parts) {
			text.append('\n').append(part.title().in(language, "")).append('\n');
			for (Item item : part.items()) {
				String indent = "- ";
				for (LocalizedText line : item.lines()) {
					text.append(indent).append(line.in(language, "  ")).append('\n');
					indent = "  ";
				}
			}
		}
		return text.toString();
	}

	/**
	 * Without what is made of answers.
	 */
	@Override
	public String toString() {
		return "PaperReport[]";
	}

	/**
	 * A part of the report.
	 *
	 * @param name what part it is, for the page's style
	 * @param title its heading
	 * @param items what stands below
	 */
	record Part(String name, LocalizedText title, List<Item> items) {

		/**
		 * Without what is made of answers.
		 */
		@Override
		public String toString() {
			return "Part[]";
		}

	}

	/**
	 * Some lines that belong together.
	 *
	 * @param lines the lines, the most important first
	 */
	record Item(List<LocalizedText> lines) {

		/**
		 * Without what is made of answers.
		 */
		@Override
		public String toString() {
			return "Item[]";
		}

	}

}
