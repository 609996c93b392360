package org.alipayrehearsal.web.desk;

import java.util.Locale;

import org.alipayrehearsal.check.RuleSource;

import org.springframework.context.MessageSource;

/**
 * The words that the report to hand over is put together of.
 */
class PaperTexts {

	/** Nobody reads more of an answer on paper. */
	private static final int LONGEST = 200;

	private final MessageSource messages;

	PaperTexts(MessageSource messages) {
		this.messages = messages;
	}

	String text(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

	/** A line about a field, with the field's name before it. */
	String labelled(String path, String line, Locale locale) {
		return text(path + ".short", locale) + text("colon", locale) + line;
	}

	/** Where a rule comes from, in a line, with the rule's id. */
	String source(String rule, RuleSource source, Locale locale) {
		StringBuilder line = new StringBuilder(text("source." + source.kind().name(), locale));
		if (!source.step().isEmpty()) {
			line.append(text("source.step", locale, source.step()));
		}
		if (!source.quote().isEmpty()) {
			line.append(text("colon", locale)).append('“').append(source.quote()).append('”');
		}
		if (!source.reference().isEmpty()) {
			line.append(" (").append(source.reference()).append(')');
		}
		return line.append(" [").append(rule).append(']').toString();
	}

	/** The beginning of a text that is longer than anybody's, in one line. */
	static String cut(String text) {
		String line = text.replaceAll("\\s+", " ");
		if (line.length() <= LONGEST) {
			return line;
		}
		int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return line.substring(0, end) + "…";
	}

}
