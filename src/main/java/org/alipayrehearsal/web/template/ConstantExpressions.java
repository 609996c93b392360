package org.alipayrehearsal.web.template;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.EvaluationException;
import org.springframework.expression.Expression;
import org.springframework.expression.ParseException;
import org.springframework.expression.spel.SpelNode;
import org.springframework.expression.spel.ast.CompoundExpression;
import org.springframework.expression.spel.ast.Elvis;
import org.springframework.expression.spel.ast.Indexer;
import org.springframework.expression.spel.ast.Literal;
import org.springframework.expression.spel.ast.MethodReference;
import org.springframework.expression.spel.ast.Operator;
import org.springframework.expression.spel.ast.OperatorNot;
import org.springframework.expression.spel.ast.PropertyOrFieldReference;
import org.springframework.expression.spel.ast.Ternary;
import org.springframework.expression.spel.ast.VariableReference;
import org.springframework.expression.spel.standard.SpelExpression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;

/**
 * Evaluates the expressions of templates that only depend on the language: messages
 * without arguments, links without variables, and expressions of literals,
 * {@code #locale} and {@code #messages}.
 */
final class ConstantExpressions {

	private static final Pattern MESSAGE = Pattern.compile("#\\{([\\w.-]+)}");

	private static final Pattern MESSAGE_OF_EXPRESSION = Pattern.compile("#\\{(\\$\\{[^{}]*})}");

	private static final Pattern LINK = Pattern.compile("@\\{(/[\\w./-]*)}(?:\\s*\\+\\s*'(#[\\w-]+)')?");

	private static final Pattern BEGINNING_LINK = Pattern.compile("^@\\{(/[\\w./-]*)}\\s*\\+\\s*");

	private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^{}]*)}");

	private static final String LOCALE = "#locale";

	private static final String MESSAGES = "#messages";

	private final SpelExpressionParser parser = new SpelExpressionParser();

	private final EvaluationContext context = SimpleEvaluationContext.forReadOnlyDataBinding()
		.withInstanceMethods()
		.build();

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
		this.context.setVariable(LOCALE.substring(1), language);
		this.context.setVariable(MESSAGES.substring(1), new Messages(this));
	}

	/**
	 * {@return whether a condition always or never holds, or empty if it depends on the
	 * page}
	 * @param condition the expression
	 */
	Optional<Boolean> decided(String condition) {
		return constant(condition).map(Constant::value).filter(Boolean.class::isInstance).map(Boolean.class::cast);
	}

	/**
	 * {@return whether the value of an expression is always null}
	 * @param expression the expression, or null
	 */
	boolean isNull(@Nullable String expression) {
		return expression != null && constant(expression).filter((constant) -> constant.value() == null).isPresent();
	}

	/**
	 * {@return the value of an expression, or empty if it is no constant text}
	 * @param expression the expression
	 */
	Optional<String> value(String expression) {
		Matcher message = MESSAGE.matcher(expression);
		if (message.matches()) {
			return message(message.group(1));
		}
		Matcher key = MESSAGE_OF_EXPRESSION.matcher(expression);
		if (key.matches()) {
			return text(key.group(1)).flatMap(this::message);
		}
		Matcher link = LINK.matcher(expression);
		if (link.matches()) {
			String anchor = link.group(2);
			return Optional.of(this.links.apply(link.group(1)) + ((anchor != null) ? anchor : ""));
		}
		return text(expression);
	}

	/**
	 * {@return an expression with the link that it begins with as text}
	 * @param expression the expression, for example <code>@{/rules/} + ${rule}</code>
	 */
	String withConstantLink(String expression) {
		return BEGINNING_LINK.matcher(expression)
			.replaceFirst((link) -> Matcher.quoteReplacement("'" + this.links.apply(link.group(1)) + "' + "));
	}

	private Optional<String> message(String key) {
		return Optional.ofNullable(this.messages.getMessage(key, null, null, this.language));
	}

	private Optional<String> text(String expression) {
		return constant(expression).map(Constant::value).filter(String.class::isInstance).map(String.class::cast);
	}

	private Optional<Constant> constant(String expression) {
		Matcher matcher = EXPRESSION.matcher(expression);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		try {
			Expression parsed = this.parser.parseExpression(matcher.group(1));
			return (parsed instanceof SpelExpression spel && isConstant(spel.getAST(), true))
					? Optional.of(new Constant(parsed.getValue(this.context))) : Optional.empty();
		}
		catch (ParseException | EvaluationException ex) {
			// A template that is not correct fails when the page is rendered.
			return Optional.empty();
		}
	}

	/**
	 * {@return whether a part of an expression refers to nothing of the page}
	 * @param part the part
	 * @param first whether it is not a property or a method of the part before it
	 */
	private static boolean isConstant(SpelNode part, boolean first) {
		boolean constant = part instanceof Literal || part instanceof Operator || part instanceof OperatorNot
				|| part instanceof Ternary || part instanceof Elvis || part instanceof CompoundExpression
				|| (part instanceof VariableReference && isKnown(part.toStringAST()))
				|| (!first && (part instanceof PropertyOrFieldReference || part instanceof MethodReference
						|| part instanceof Indexer));
		for (int i = 0; i < part.getChildCount() && constant; i++) {
			constant = isConstant(part.getChild(i), i == 0 || !(part instanceof CompoundExpression));
		}
		return constant;
	}

	private static boolean isKnown(String variable) {
		return variable.equals(LOCALE) || variable.equals(MESSAGES);
	}

	private record Constant(@Nullable Object value) {

		@Override
		public String toString() {
			return "Constant[]";
		}

	}

	/**
	 * The messages of a language as expressions call them.
	 */
	static final class Messages {

		private final ConstantExpressions expressions;

		private Messages(ConstantExpressions expressions) {
			this.expressions = expressions;
		}

		/**
		 * {@return a message}
		 * @param key its key
		 * @throws EvaluationException if there is none
		 */
		public String msg(String key) {
			return this.expressions.message(key)
				.orElseThrow(() -> new EvaluationException("There is no message \"" + key + "\""));
		}

	}

}
