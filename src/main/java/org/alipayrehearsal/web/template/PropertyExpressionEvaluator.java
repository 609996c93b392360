package org.alipayrehearsal.web.template;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Evaluates the usual expressions of templates, such as {@code finding.fix != null} or
 * {@code 'severity.' + finding.severity.key}, without the Spring Expression Language. It
 * evaluates all others, and those whose operands have unusual types.
 *
 * @see PropertyExpression
 */
final class PropertyExpressionEvaluator implements IStandardVariableExpressionEvaluator {

	private final IStandardVariableExpressionEvaluator spel;

	private final Map<String, PropertyExpression> expressions = new ConcurrentHashMap<>();

	PropertyExpressionEvaluator(IStandardVariableExpressionEvaluator spel) {
		this.spel = spel;
	}

	@Override
	public @Nullable Object evaluate(IExpressionContext context, IStandardVariableExpression expression,
			StandardExpressionExecutionContext execution) {
		if (expression.getUseSelectionAsRoot() || execution.getPerformTypeConversion()) {
			return this.spel.evaluate(context, expression, execution);
		}
		String source = expression.getExpression();
		PropertyExpression parsed = this.expressions.get(source);
		if (parsed == null) {
			parsed = PropertyExpressionParser.parse(source);
			this.expressions.put(source, parsed);
		}
		Object value = parsed.value(context);
		return (value == PropertyExpression.UNKNOWN) ? this.spel.evaluate(context, expression, execution) : value;
	}

}
