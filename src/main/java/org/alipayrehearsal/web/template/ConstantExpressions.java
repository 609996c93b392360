package org.alipayrehearsal.web.template;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.MessageSource;

/**
 * Evaluates the expressions of templates that only depend on the language: messages
 * without arguments and links without variables.
 */
final class ConstantExpressions {

	private static final Pattern MESSAGE = Pattern.compile("#\\{([\\w.-]+)}");

	private static final Pattern LINK = Pattern.compile("@\\{(/[\\w./-]*)}(?:\\s*\\+\\s*'(#[\\w-]+)')?");

	private final MessageSource messages;

	private final Locale language;

	private final UnaryOperator<String> links;

	/**
	 * Creates expressions in a language.
	 * @param messages the texts
	 * @param language the language
	 * @param links the link to a path of the application
	 */
	ConstantExpressions(MessageSource messages, Locale language, UnaryOperator<String> links) {
		this.messages = messages;
		this.language = language;
		this.links = links;
	}

	/**
	 * {@return the value of an expression, or empty if it is not constant}
	 * @param expression the expression
	 */
	Optional<String> value(String expression) {
		Matcher message = MESSAGE.matcher(expression);
		if (message.matches()) {
			return Optional.ofNullable(this.messages.getMessage(message.group(1), null, null, this.language));
		}
		Matcher link = LINK.matcher(expression);
		if (link.matches()) {
			String anchor = link.group(2);
			return Optional.of(this.links.apply(link.group(1)) + ((anchor != null) ? anchor : ""));
		}
		return Optional.empty();
	}

}
