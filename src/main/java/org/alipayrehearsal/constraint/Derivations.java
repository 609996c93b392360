package org.alipayrehearsal.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What rules derive from the texts of the form that a thread evaluates, such as the
 * number that a text is read as: several rules of a form need it. It is forgotten at the
 * end of the evaluation.
 */
public final class Derivations {

	private static final ThreadLocal<@Nullable Derivations> CURRENT = new ThreadLocal<>();

	/** A list: for so few entries, comparing is faster than hashing. */
	private final List<Derivation> derivations = new ArrayList<>();

	private Derivations() {
	}

	/**
	 * Evaluates a form.
	 * @param evaluation the evaluation, which may contain others
	 * @param <T> the type of its result
	 * @return its result
	 */
	public static <T> T during(Supplier<T> evaluation) {
		if (CURRENT.get() != null) {
			return evaluation.get();
		}
		CURRENT.set(new Derivations());
		try {
			return evaluation.get();
		}
		finally {
			CURRENT.remove();
		}
	}

	/**
	 * Returns what is derived from a text, which is derived once in an evaluation.
	 * @param what what is derived
	 * @param source what it is derived from
	 * @param function derives it
	 * @param <S> the type of what it is derived from
	 * @param <T> its type
	 * @return what is derived
	 */
	@SuppressWarnings("unchecked")
	public static <S, T> T of(String what, S source, Function<S, T> function) {
		Derivations current = CURRENT.get();
		if (current == null) {
			return function.apply(source);
		}
		for (Derivation known : current.derivations) {
			if (known.isOf(what, source)) {
				return (T) known.value();
			}
		}
		T value = function.apply(source);
		current.derivations.add(new Derivation(what, source, value));
		return value;
	}

	private record Derivation(String what, Object source, Object value) {

		boolean isOf(String what, Object source) {
			return this.what.equals(what) && (this.source == source || this.source.equals(source));
		}

		/**
		 * Omits the text and what is derived from it.
		 */
		@Override
		public String toString() {
			return "Derivation[]";
		}

	}

}
