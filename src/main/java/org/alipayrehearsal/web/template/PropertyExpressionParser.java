package org.alipayrehearsal.web.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.thymeleaf.context.IContext;

/**
 * Parses the part of the Spring Expression Language that templates use most: properties,
 * methods, texts, whole numbers, the language, {@code ?:}, {@code and}, {@code or},
 * {@code not}, {@code ==}, {@code !=}, {@code >}, {@code +} and {@code -}.
 */
final class PropertyExpressionParser {

	private static final PropertyExpression OTHER = PropertyExpression.constant(PropertyExpression.UNKNOWN);

	private static final Pattern TOKEN = Pattern
		.compile("\\s*(?:(?<text>'[^']*'(?!'))|(?<number>\\d{1,9}(?![\\w.]))|(?<name>[A-Za-z_]\\w*)"
				+ "|(?<symbol>#locale(?!\\w)|==|!=|[!?:().,+>-](?!=)))");

	/** Variables with a meaning of their own. */
	private static final Set<String> RESERVED = Set.of("param", "session", "application");

	private final List<String> tokens = new ArrayList<>();

	private int next;

	private PropertyExpressionParser(String source) {
		Matcher token = TOKEN.matcher(source);
		int end = 0;
		while (token.lookingAt() && token.end() > end) {
			this.tokens.add(token.group().strip());
			end = token.end();
			token.region(end, source.length());
		}
		if (!source.substring(end).isBlank()) {
			throw new UnsupportedExpressionException();
		}
	}

	/**
	 * {@return the expression; its value is unknown if it is not one of the usual ones}
	 * @param source the source of the expression
	 */
	static PropertyExpression parse(String source) {
		try {
			PropertyExpressionParser parser = new PropertyExpressionParser(source);
			PropertyExpression expression = parser.expression();
			return (parser.next == parser.tokens.size()) ? expression : OTHER;
		}
		catch (UnsupportedExpressionException ex) {
			return OTHER;
		}
	}

	private PropertyExpression expression() {
		PropertyExpression condition = disjunction();
		if (!take("?")) {
			return condition;
		}
		PropertyExpression yes = expression();
		expect(":");
		return PropertyExpression.choice(condition, yes, expression());
	}

	private PropertyExpression disjunction() {
		PropertyExpression left = conjunction();
		while (take("or")) {
			left = PropertyExpression.logical(left, conjunction(), false);
		}
		return left;
	}

	private PropertyExpression conjunction() {
		PropertyExpression left = comparison();
		while (take("and")) {
			left = PropertyExpression.logical(left, comparison(), true);
		}
		return left;
	}

	private PropertyExpression comparison() {
		PropertyExpression left = sum();
		if (take("==")) {
			return PropertyExpression.equality(left, sum(), true);
		}
		if (take("!=")) {
			return PropertyExpression.equality(left, sum(), false);
		}
		return take(">") ? PropertyExpression.greater(left, sum()) : left;
	}

	private PropertyExpression sum() {
		PropertyExpression left = operand();
		while (true) {
			if (take("+")) {
				left = PropertyExpression.sum(left, operand());
			}
			else if (take("-")) {
				left = PropertyExpression.difference(left, operand());
			}
			else {
				return left;
			}
		}
	}

	private PropertyExpression operand() {
		return (take("!") || take("not")) ? PropertyExpression.not(operand()) : path();
	}

	private PropertyExpression path() {
		PropertyExpression owner = primary();
		while (take(".")) {
			String name = name();
			owner = take("(") ? PropertyExpression.method(owner, name, arguments())
					: PropertyExpression.property(owner, name);
		}
		return owner;
	}

	private List<PropertyExpression> arguments() {
		List<PropertyExpression> arguments = new ArrayList<>();
		while (!take(")")) {
			if (!arguments.isEmpty()) {
				expect(",");
			}
			arguments.add(expression());
		}
		return arguments;
	}

	private PropertyExpression primary() {
		if (take("(")) {
			PropertyExpression inner = expression();
			expect(")");
			return inner;
		}
		if (take("#locale")) {
			return IContext::getLocale;
		}
		String token = token();
		char first = token.charAt(0);
		if (first == '\'') {
			this.next++;
			return PropertyExpression.constant(token.substring(1, token.length() - 1));
		}
		if (Character.isDigit(first)) {
			this.next++;
			return PropertyExpression.constant(Integer.valueOf(token));
		}
		String name = name();
		return switch (name) {
			case "true" -> PropertyExpression.constant(true);
			case "false" -> PropertyExpression.constant(false);
			case "null" -> PropertyExpression.constant(null);
			default -> PropertyExpression.variable(name);
		};
	}

	private String name() {
		String token = token();
		char first = token.charAt(0);
		if ((!Character.isLetter(first) && first != '_') || RESERVED.contains(token)) {
			throw new UnsupportedExpressionException();
		}
		this.next++;
		return token;
	}

	private String token() {
		if (this.next == this.tokens.size()) {
			throw new UnsupportedExpressionException();
		}
		return this.tokens.get(this.next);
	}

	private boolean take(String token) {
		boolean found = this.next < this.tokens.size() && this.tokens.get(this.next).equals(token);
		if (found) {
			this.next++;
		}
		return found;
	}

	private void expect(String token) {
		if (!take(token)) {
			throw new UnsupportedExpressionException();
		}
	}

	/** What the parser does not know. */
	private static final class UnsupportedExpressionException extends RuntimeException {

	}

}
