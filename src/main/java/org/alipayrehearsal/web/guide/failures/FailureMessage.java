package org.alipayrehearsal.web.guide.failures;

import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.web.guide.BilingualText;
import org.alipayrehearsal.web.guide.GuideFile;

/**
 * A message that Alipay shows when it refuses something.
 *
 * @param id the id of the message
 * @param texts its wordings, in Chinese or in English
 * @param retryDate whether it contains the date from which the same card may be tried
 * again
 * @param meaning its meaning
 * @param causes possible causes, the likeliest first
 * @param steps what to do next, in order
 * @param rules the ids of the rules that belong to the causes
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
	 * A possible cause.
	 *
	 * @param en the cause in English
	 * @param zh the cause in simplified Chinese
	 * @param source who reported it
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

	/** Who reported a cause. */
	enum Source {

		/** The guide's text. */
		GUIDE,

		/** An answer of the guide's authors. */
		REPLY,

		/** A reader of the guide, in a comment. */
		READER,

		/** This project. */
		OURS

	}

}
