package org.alipayrehearsal.web.desk;

import java.util.Locale;

import org.alipayrehearsal.check.RuleSource;
import org.alipayrehearsal.check.SourceReferences;

import org.springframework.context.MessageSource;

/**
 * The texts of the printed report.
 */
class PaperTexts {

	/** Longer answers are cut off on paper. */
	private static final int MAX_LENGTH = 200;

	private final MessageSource messages;

	private final SourceReferences references;

	PaperTexts(MessageSource messages, SourceReferences references) {
		this.messages = messages;
		this.references = references;
	}

	String text(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

	/**
	 * {@return a line with the field's label in front}
	 */
	String labelled(String path, String line, Locale locale) {
		return text(path + ".short", locale) + text("colon", locale) + line;
	}

	/**
	 * {@return a rule's source and id in one line}
	 */
	String source(String rule, RuleSource source, Locale locale) {
		StringBuilder line = new StringBuilder(text("source." + source.kind().name(), locale));
		if (!source.step().isEmpty()) {
			line.append(text("source.step", locale, source.step()));
		}
		if (!source.quote().isEmpty()) {
			line.append(text("colon", locale)).append('“').append(source.quote()).append('”');
		}
		if (!source.reference().isEmpty()) {
			line.append(" (").append(this.references.text(source.reference(), locale)).append(')');
		}
		return line.append(" [").append(rule).append(']').toString();
	}

	/**
	 * {@return a text in one line, cut off if it is very long}
	 */
	static String shorten(String text) {
		String line = text.replaceAll("\\s+", " ");
		if (line.length() <= MAX_LENGTH) {
			return line;
		}
		int end = Character.isHighSurrogate(line.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
		return line.substring(0, end) + "…";
	}

}
