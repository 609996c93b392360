package org.alipayrehearsal.web.wizard;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What templates read is public: Spring interprets an expression about anything else at
 * each request instead of compiling it.
 */
class ViewTypesTests {

	@ParameterizedTest
	@ValueSource(classes = { StepView.class, ConfirmationView.class, BankSuggestions.Choices.class })
	void whenTemplatesReadATypeShouldBePublic(Class<?> view) {
		Set<Class<?>> types = new LinkedHashSet<>();
		collect(view, types);
		assertThat(types).hasSizeGreaterThan(2).allMatch((type) -> Modifier.isPublic(type.getModifiers()));
	}

	private static void collect(Type type, Set<Class<?>> types) {
		if (type instanceof ParameterizedType parameterized) {
			Arrays.stream(parameterized.getActualTypeArguments()).forEach((argument) -> collect(argument, types));
		}
		else if (type instanceof Class<?> found && found.getName().startsWith("org.alipayrehearsal.")
				&& types.add(found)) {
			Arrays.stream(found.getDeclaredMethods())
				.filter((method) -> Modifier.isPublic(method.getModifiers())
						&& !Modifier.isStatic(method.getModifiers()))
				.map(Method::getGenericReturnType)
				.forEach((result) -> collect(result, types));
		}
	}

}
