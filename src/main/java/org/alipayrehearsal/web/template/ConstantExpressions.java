package org.alipayrehearsal.web.template;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * Evaluates the expressions of templates that only depend on the language: messages
 * without arguments, links without variables, literals and choices by a literal.
 */
final class ConstantExpressions {

	private static final Pattern MESSAGE = Pattern.compile("#\\{([\\w.-]+)}");

	private static final Pattern LINK = Pattern.compile("@\\{(/[\\w./-]*)}(?:\\s*\\+\\s*'(#[\\w-]+)')?");

	private static final Pattern CONDITION = Pattern.compile("\\$\\{(true|false)(?: == true)?}");

	private static final Pattern TEXT = Pattern.compile("\\$\\{'([^']*)'}");

	private static final Pattern TEXT_AS_KEY = Pattern.compile("^#\\{\\$\\{'([\\w.-]+)'}}$");

	private static final Pattern CHOICE = Pattern
		.compile("\\$\\{(true|false)(?: == true)? \\? '([^']*)' : (?:null|true|false)}");

	private static final Pattern PROPERTY_OF_NULL = Pattern.compile("\\$\\{null(?:\\?\\.\\S+)?}");

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
	 * {@return whether a condition always or never holds, or empty if it depends on the
	 * page}
	 * @param condition the expression
	 */
	Optional<Boolean> decided(String condition) {
		Matcher literal = CONDITION.matcher(condition);
		return literal.matches() ? Optional.of(literal.group(1).equals("true")) : Optional.empty();
	}

	/**
	 * {@return whether the value of an expression is always null}
	 * @param expression the expression, or null
	 */
	boolean isNull(@Nullable String expression) {
		if (expression == null) {
			return false;
		}
		Matcher choice = CHOICE.matcher(expression);
		return (choice.matches() && choice.group(1).equals("false") && expression.endsWith("null}"))
				|| PROPERTY_OF_NULL.matcher(expression).matches();
	}

	/**
	 * {@return the value of an expression, or empty if it is not constant}
	 * @param expression the expression
	 */
	Optional<String> value(String expression) {
		Matcher text = TEXT.matcher(expression);
		if (text.matches()) {
			return Optional.of(text.group(1));
		}
		Matcher choice = CHOICE.matcher(expression);
		if (choice.matches() && choice.group(1).equals("true")) {
			return Optional.of(choice.group(2));
		}
		Matcher message = MESSAGE.matcher(TEXT_AS_KEY.matcher(expression).replaceFirst("#{$1}"));
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
