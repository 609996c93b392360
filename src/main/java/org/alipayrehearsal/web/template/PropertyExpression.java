package org.alipayrehearsal.web.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IContext;

import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Part of an expression of a template. It has no side effects, so that an expression
 * whose value turns out to be {@link #UNKNOWN} can be evaluated again in another way.
 */
interface PropertyExpression {

	/** The value of what only the Spring Expression Language can evaluate. */
	Object UNKNOWN = new Object();

	/**
	 * {@return the value, or {@link #UNKNOWN}}
	 * @param context the variables
	 */
	@Nullable Object value(IContext context);

	/**
	 * {@return the value of a constant}
	 */
	static PropertyExpression constant(@Nullable Object value) {
		return (context) -> value;
	}

	/**
	 * {@return the value of a variable}
	 */
	static PropertyExpression variable(String name) {
		return (context) -> context.getVariable(name);
	}

	/**
	 * {@return the negation of a boolean}
	 */
	static PropertyExpression not(PropertyExpression operand) {
		return (context) -> (operand.value(context) instanceof Boolean value) ? (Object) !value : UNKNOWN;
	}

	/**
	 * {@return the conjunction of two booleans, or their disjunction}
	 */
	static PropertyExpression logical(PropertyExpression left, PropertyExpression right, boolean and) {
		return (context) -> {
			if (!(left.value(context) instanceof Boolean first)) {
				return UNKNOWN;
			}
			if (first != and) {
				return first;
			}
			return (right.value(context) instanceof Boolean second) ? (Object) second : UNKNOWN;
		};
	}

	/**
	 * {@return whether two values are equal, or whether they are not}
	 */
	static PropertyExpression equality(PropertyExpression left, PropertyExpression right, boolean equal) {
		return (context) -> {
			Object first = left.value(context);
			Object second = right.value(context);
			if (first == UNKNOWN || second == UNKNOWN) {
				return UNKNOWN;
			}
			if (first == null || second == null) {
				return (first == second) == equal;
			}
			Long one = whole(first);
			Long other = whole(second);
			if (one != null && other != null) {
				return one.equals(other) == equal;
			}
			boolean comparable = first.getClass() == second.getClass()
					&& (first instanceof String || first instanceof Boolean);
			return comparable ? (Object) (first.equals(second) == equal) : UNKNOWN;
		};
	}

	/**
	 * {@return whether a whole number is greater than another one}
	 */
	static PropertyExpression greater(PropertyExpression left, PropertyExpression right) {
		return (context) -> {
			Long first = whole(left.value(context));
			Long second = whole(right.value(context));
			return (first != null && second != null) ? (Object) (first > second) : UNKNOWN;
		};
	}

	private static @Nullable Long whole(@Nullable Object value) {
		if (value instanceof Integer number) {
			return number.longValue();
		}
		return (value instanceof Long number) ? number : null;
	}

	/**
	 * {@return the sum of two numbers, or two texts, or a text and a number, as one text}
	 */
	static PropertyExpression sum(PropertyExpression left, PropertyExpression right) {
		return (context) -> {
			Object first = left.value(context);
			Object second = right.value(context);
			if (first instanceof Integer one && second instanceof Integer other) {
				return one + other;
			}
			boolean text = (first instanceof String && (second instanceof String || second instanceof Integer))
					|| (first instanceof Integer && second instanceof String);
			return text ? ("" + first + second) : UNKNOWN;
		};
	}

	/**
	 * {@return the difference of two numbers}
	 */
	static PropertyExpression difference(PropertyExpression left, PropertyExpression right) {
		return (context) -> (left.value(context) instanceof Integer first
				&& right.value(context) instanceof Integer second) ? (Object) (first - second) : UNKNOWN;
	}

	/**
	 * {@return one of two values}
	 */
	static PropertyExpression choice(PropertyExpression condition, PropertyExpression yes, PropertyExpression no) {
		return (context) -> {
			if (!(condition.value(context) instanceof Boolean chosen)) {
				return UNKNOWN;
			}
			return (chosen ? yes : no).value(context);
		};
	}

	/**
	 * {@return the value of a property}
	 */
	static PropertyExpression property(PropertyExpression owner, String name) {
		String capitalized = StringUtils.capitalize(name);
		Call call = new Call(List.of("get" + capitalized, "is" + capitalized, name), 0);
		return (context) -> {
			Object value = owner.value(context);
			if (value instanceof Map<?, ?> map) {
				Object entry = map.get(name);
				return (entry != null) ? entry : UNKNOWN;
			}
			return call.on(value);
		};
	}

	/**
	 * {@return the result of a method}
	 */
	static PropertyExpression method(PropertyExpression owner, String name, List<PropertyExpression> arguments) {
		Call call = new Call(List.of(name), arguments.size());
		return (context) -> {
			Object[] values = new Object[arguments.size()];
			for (int i = 0; i < values.length; i++) {
				values[i] = arguments.get(i).value(context);
				if (values[i] == UNKNOWN) {
					return UNKNOWN;
				}
			}
			return call.on(owner.value(context), values);
		};
	}

	/** The call of a method, which is looked up once for each class. */
	final class Call {

		private final List<String> names;

		private final int parameters;

		private final Map<Class<?>, List<Method>> methods = new ConcurrentHashMap<>();

		private Call(List<String> names, int parameters) {
			this.names = names;
			this.parameters = parameters;
		}

		@Nullable Object on(@Nullable Object target, @Nullable Object... arguments) {
			if (target == null || target == UNKNOWN) {
				return UNKNOWN;
			}
			List<Method> known = this.methods.get(target.getClass());
			if (known == null) {
				known = this.methods.computeIfAbsent(target.getClass(), this::find);
			}
			Method method = accepting(known, arguments);
			if (method == null) {
				return UNKNOWN;
			}
			try {
				return method.invoke(target, arguments);
			}
			catch (IllegalAccessException | InvocationTargetException ex) {
				// Evaluated again, it fails with the expression in the message.
				return UNKNOWN;
			}
		}

		/**
		 * {@return the only method that accepts the arguments, or null}
		 */
		private static @Nullable Method accepting(List<Method> methods, @Nullable Object[] arguments) {
			Method found = null;
			for (Method method : methods) {
				if (accepts(method, arguments)) {
					if (found != null) {
						return null;
					}
					found = method;
				}
			}
			return found;
		}

		private static boolean accepts(Method method, @Nullable Object[] arguments) {
			if (arguments.length == 0) {
				return true;
			}
			Class<?>[] types = method.getParameterTypes();
			for (int i = 0; i < types.length; i++) {
				if (!ClassUtils.isAssignableValue(types[i], arguments[i])) {
					return false;
				}
			}
			return true;
		}

		/**
		 * {@return the methods with the first of the names that a class has}
		 */
		private List<Method> find(Class<?> type) {
			for (String name : this.names) {
				List<Method> found = Arrays.stream(type.getMethods())
					.filter((method) -> method.getName().equals(name) && method.getParameterCount() == this.parameters
							&& !method.isBridge())
					.map((method) -> ClassUtils.getInterfaceMethodIfPossible(method, type))
					.toList();
				if (!found.isEmpty()) {
					// Classes of the application may be package-private, those of the JDK
					// not.
					return found.stream().allMatch(Method::trySetAccessible) ? found : List.of();
				}
			}
			return List.of();
		}

	}

}
