package org.alipayrehearsal.web.desk;

import java.util.List;

/**
 * The report for the client and the bank, to print or to copy as text, in one language or
 * both.
 *
 * @param title the title, with the day
 * @param parts the parts
 */
public record PaperReport(LocalizedText title, List<Part> parts) {

	/**
	 * {@return the languages to choose from}
	 */
	public ReportLanguage[] languages() {
		return ReportLanguage.values();
	}

	/**
	 * Returns the report as plain text.
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
	 * Omits the texts.
	 */
	@Override
	public String toString() {
		return "PaperReport[]";
	}

	/**
	 * A part of the report.
	 *
	 * @param name the part's class in the style sheet
	 * @param title the heading
	 * @param items the items below it
	 */
	public record Part(String name, LocalizedText title, List<Item> items) {

		/**
		 * Omits the texts.
		 */
		@Override
		public String toString() {
			return "Part[]";
		}

	}

	/**
	 * An item of a part.
	 *
	 * @param lines the lines, the most important first
	 */
	public record Item(List<LocalizedText> lines) {

		/**
		 * Omits the texts.
		 */
		@Override
		public String toString() {
			return "Item[]";
		}

	}

}
