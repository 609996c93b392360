package org.alipayrehearsal.web.guide.words;

import java.util.List;

import org.alipayrehearsal.web.guide.GuideFile;

/**
 * A Chinese word of the form, the site around it or its messages.
 *
 * @param characters the word in simplified characters
 * @param pinyin how it is said, with tone marks
 * @param english what it means
 * @param kind what it is there
 * @param steps the steps of the guide where it appears
 */
public record Word(String characters, String pinyin, String english, Kind kind, List<String> steps) {

	/**
	 * Refuses a word that lacks something.
	 */
	public Word {
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

	/** What a word is. */
	public enum Kind {

		/** A field or a button of the form or the site. */
		LABEL,

		/** The name of a bank. */
		BANK,

		/** A word in what Alipay writes. */
		MESSAGE,

		/** Any other. */
		WORD

	}

}
