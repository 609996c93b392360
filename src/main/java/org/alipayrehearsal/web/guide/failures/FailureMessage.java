package org.alipayrehearsal.web.guide.failures;

import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.web.guide.BilingualText;
import org.alipayrehearsal.web.guide.GuideFile;

/**
 * A message of Alipay's.
 *
 * @param id its id
 * @param texts the message as it may be pasted, in Chinese or in English
 * @param retryDate whether it holds the date from which the same card may be tried again
 * @param meaning what it says
 * @param causes why, the likeliest first
 * @param steps what to do next, in order
 * @param rules the ids of the rules to look at
 */
record FailureMessage(String id, List<String> texts, boolean retryDate, BilingualText meaning, List<Cause> causes,
		List<BilingualText> steps, List<String> rules) {

	FailureMessage {
		id = GuideFile.text("id", id);
		if (!id.matches("[a-z][a-z-]*")) {
			throw new IllegalArgumentException("“id” must be small letters and hyphens");
		}
		texts = GuideFile.filled("texts", texts);
		if (meaning == null) {
			throw new IllegalArgumentException("“meaning” is missing");
		}
		causes = GuideFile.filled("causes", causes);
		steps = GuideFile.filled("steps", steps);
		rules = GuideFile.optional("rules", rules);
	}

	/**
	 * A reason why the message may come.
	 *
	 * @param en the reason in English
	 * @param zh the reason in simplified Chinese
	 * @param source whose word it is
	 */
	record Cause(String en, String zh, Source source) {

		Cause {
			en = GuideFile.text("en", en);
			zh = GuideFile.text("zh", zh);
			if (source == null) {
				throw new IllegalArgumentException("“source” is missing");
			}
		}

		String in(Locale language) {
			return new BilingualText(this.en, this.zh).in(language);
		}

	}

	/** Whose word it is. */
	enum Source {

		/** The guide. */
		GUIDE,

		/** An answer of the guide's authors. */
		REPLY,

		/** What a reader reported. */
		READER,

		/** Our own experience. */
		OURS

	}

}
