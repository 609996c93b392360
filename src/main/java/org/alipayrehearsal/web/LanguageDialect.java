package org.alipayrehearsal.web;

import java.util.Locale;

import org.thymeleaf.dialect.IDialect;

/**
 * A dialect that changes the texts of pages in some languages.
 */
public interface LanguageDialect extends IDialect {

	/**
	 * {@return whether the dialect changes texts of pages in a language}
	 * @param language the language
	 */
	boolean appliesTo(Locale language);

	/**
	 * {@return whether the dialect may change a text}
	 * @param text the text or markup
	 */
	boolean changes(String text);

}
