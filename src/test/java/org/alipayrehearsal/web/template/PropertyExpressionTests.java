package org.alipayrehearsal.web.template;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.Context;

import org.springframework.expression.EvaluationContext;
import org.springframework.expression.PropertyAccessor;
import org.springframework.expression.TypedValue;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link PropertyExpression} and its parser: what it evaluates, it evaluates as
 * the Spring Expression Language does.
 */
class PropertyExpressionTests {

	private static final Map<String, Object> VARIABLES = Map.of("person",
			new Person("Anna", 2, 3L, List.of("a", "b"), Kind.BIG), "map", Map.of("key", "value"), "yes", true, "no",
			false, "text", "abc", "between", "; ");

	private static @Nullable Object value(String expression) {
		Context context = new Context(Locale.ENGLISH, VARIABLES);
		return PropertyExpressionParser.parse(expression).value(context);
	}

	@ParameterizedTest
	@ValueSource(strings = { "person.name", "person.getName()", "person.tags", "person.tags.size()",
			"person.tags.get(1)", "person.tags.isEmpty()", "map.get('key')", "!person.tags.isEmpty()", "not yes",
			"person.kind.name()", "person.kind.name() == 'BIG'", "person.kind != null", "missing == null",
			"missing != null", "person.number + 1", "person.number - 1", "person.number > 1", "person.big > 3",
			"person.big == 3", "person.number == 2", "person.name + '-label'",
			"'a.' + person.name + '.' + person.number", "'#' + person.number", "yes ? 'x' : null", "no ? 'x' : text",
			"no ? 1 : yes ? 2 : 3", "yes and no", "no or yes", "yes or missing.name", "no and missing.name",
			"(yes and no) or yes", "text == 'abc'", "text.replace('b', 'x')", "text.startsWith('a')", "map.key",
			"'it' + 's'", "between", "true", "null", "17", "person.greeting('Hi')", "person.active",
			"text == null ? 'none' : text.isEmpty()" })
	void whenExpressionIsUsualShouldEvaluateItAsSpring(String expression) {
		StandardEvaluationContext context = new StandardEvaluationContext(new HashMap<>(VARIABLES));
		context.addPropertyAccessor(new VariableAccessor());
		assertThat(value(expression)).isNotSameAs(PropertyExpression.UNKNOWN)
			.isEqualTo(new SpelExpressionParser().parseExpression(expression).getValue(context));
	}

	@ParameterizedTest
	@ValueSource(strings = { "@bean.text", "T(java.lang.System).exit(0)", "new java.lang.String('x')",
			"#messages.msg('x')", "param.x", "session.x", "application.x", "text matches 'a'", "{'a', 'b'}",
			"text ?: 'x'", "person?.name", "'it''s'", "1.5", "text[0]", "person.tags.?[true]", "text eq 'abc'",
			"person.missing", "missing.name", "missing.call()", "person.name == person.kind", "!text", "text + null",
			"person.number >= 1", "yes and text", "person.kind == 'BIG'", "map.none", "text.length(1)", "person.name(",
			"", "a b", "person.fail()" })
	void whenExpressionIsUnusualShouldLeaveItToSpring(String expression) {
		assertThat(value(expression)).isSameAs(PropertyExpression.UNKNOWN);
	}

	@Test
	void whenLanguageIsAskedShouldReturnThatOfThePage() {
		assertThat(value("#locale.language == 'zh' ? 'x' : 'y'")).isEqualTo("y");
		assertThat(value("#locales")).isSameAs(PropertyExpression.UNKNOWN);
	}

	/** Reads variables and the entries of other maps. */
	private static final class VariableAccessor implements PropertyAccessor {

		@Override
		public Class<?>[] getSpecificTargetClasses() {
			return new Class<?>[] { Map.class };
		}

		@Override
		public boolean canRead(EvaluationContext context, @Nullable Object target, String name) {
			return target instanceof Map<?, ?> map && (map.containsKey("person") || map.containsKey(name));
		}

		@Override
		public TypedValue read(EvaluationContext context, @Nullable Object target, String name) {
			return (target instanceof Map<?, ?> map) ? new TypedValue(map.get(name)) : TypedValue.NULL;
		}

		@Override
		public boolean canWrite(EvaluationContext context, @Nullable Object target, String name) {
			return false;
		}

		@Override
		public void write(EvaluationContext context, @Nullable Object target, String name, @Nullable Object value) {
			throw new UnsupportedOperationException();
		}

	}

	/** A kind. */
	enum Kind {

		BIG, SMALL

	}

	/**
	 * A person.
	 *
	 * @param name the name
	 * @param number a number
	 * @param big a long one
	 * @param tags tags
	 * @param kind the kind
	 */
	record Person(String name, int number, long big, List<String> tags, Kind kind) {

		public String getName() {
			return this.name;
		}

		public boolean isActive() {
			return true;
		}

		public String greeting(String word) {
			return word + " " + this.name;
		}

		public String fail() {
			throw new IllegalStateException("failed");
		}

		@Override
		public String toString() {
			return "Person[]";
		}

	}

}
