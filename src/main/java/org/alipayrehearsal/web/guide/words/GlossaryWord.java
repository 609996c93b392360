package org.alipayrehearsal.web.guide.words;

import java.util.List;

import org.alipayrehearsal.web.guide.GuideFile;

/**
 * A Chinese word of the form, of the site or of its messages.
 *
 * @param characters the word in simplified characters
 * @param pinyin its pronunciation with tone marks
 * @param english its meaning
 * @param kind its use
 * @param steps the steps of the guide in which it appears
 */
public record GlossaryWord(String characters, String pinyin, String english, Kind kind, List<String> steps) {

	/**
	 * Validates the word.
	 * @throws IllegalArgumentException if a value is missing or invalid
	 */
	public GlossaryWord {
		characters = GuideFile.text("characters", characters);
		if (!characters.codePoints()
			.allMatch((character) -> Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN)) {
			throw new IllegalArgumentException("“characters” must be Chinese characters only");
		}
		pinyin = GuideFile.text("pinyin", pinyin);
		english = GuideFile.text("english", english);
		kind = (kind != null) ? kind : Kind.WORD;
		steps = GuideFile.optional("steps", steps);
	}

	/** The use of a word. */
	public enum Kind {

		/** A field or a button of the form or the site. */
		LABEL,

		/** The name of a bank. */
		BANK,

		/** A word of Alipay's messages. */
		MESSAGE,

		/** Any other. */
		WORD

	}

}
