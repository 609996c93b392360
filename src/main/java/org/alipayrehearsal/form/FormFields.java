package org.alipayrehearsal.form;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The fields of the form and their kinds, derived from the records of
 * {@link VerificationForm}, so that all channels use the same names.
 */
public final class FormFields {

	/** The maximum number of characters of a text; longer ones are not accepted. */
	public static final int MAX_TEXT_LENGTH = 1000;

	private static final Map<String, Map<String, FieldKind>> STEPS = read();

	private FormFields() {
	}

	/**
	 * {@return the names of the steps, in the form's order}
	 */
	public static List<String> steps() {
		return List.copyOf(STEPS.keySet());
	}

	/**
	 * {@return the step with a name, or null}
	 * @param name the name, for example {@code documents}
	 */
	public static @Nullable Step step(String name) {
		return STEPS.containsKey(name) ? Step.of(name + ".") : null;
	}

	/**
	 * The names of a step's fields, in the form's order.
	 * @param step the step
	 * @return the names, without the step's own
	 */
	public static List<String> fields(Step step) {
		return List.copyOf(fieldsOf(step).keySet());
	}

	/**
	 * {@return the kind of a field, or null if the step has no such field}
	 * @param step the step
	 * @param field the field's name, without the step's
	 */
	public static @Nullable FieldKind kind(Step step, String field) {
		return fieldsOf(step).get(field);
	}

	/**
	 * {@return the kind of a field}
	 * @param path the field's path, for example {@code passport.number}
	 * @throws IllegalArgumentException if there is no such field
	 */
	public static FieldKind kind(String path) {
		Step step = Step.of(path);
		FieldKind kind = kind(step, path.substring(step.path().length() + 1));
		if (kind == null) {
			throw new IllegalArgumentException("Not a field of " + step);
		}
		return kind;
	}

	/**
	 * The fields of a kind.
	 * @param kind the kind
	 * @return their paths, in the form's order
	 */
	public static List<String> paths(FieldKind kind) {
		List<String> paths = new ArrayList<>();
		STEPS.forEach((step, fields) -> fields.forEach((name, held) -> {
			if (held == kind) {
				paths.add(step + "." + name);
			}
		}));
		return List.copyOf(paths);
	}

	private static Map<String, FieldKind> fieldsOf(Step step) {
		return STEPS.getOrDefault(step.path(), Map.of());
	}

	private static Map<String, Map<String, FieldKind>> read() {
		Map<String, Map<String, FieldKind>> steps = new LinkedHashMap<>();
		for (RecordComponent step : VerificationForm.class.getRecordComponents()) {
			Map<String, FieldKind> fields = new LinkedHashMap<>();
			for (RecordComponent field : step.getType().getRecordComponents()) {
				fields.put(field.getName(), FieldKind.of(field));
			}
			steps.put(step.getName(), fields);
		}
		return steps;
	}

}
