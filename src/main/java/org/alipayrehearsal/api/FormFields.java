package org.alipayrehearsal.api;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.alipayrehearsal.application.Step;
import org.alipayrehearsal.application.VerificationApplication;
import org.jspecify.annotations.Nullable;

/**
 * The fields a request may have, read off the application's own records, so that the
 * names are the same as everywhere.
 */
final class FormFields {

	private static final Map<String, Map<String, FieldKind>> STEPS = read();

	private FormFields() {
	}

	/**
	 * The names of the steps, in the form's order.
	 */
	static List<String> steps() {
		return List.copyOf(STEPS.keySet());
	}

	/**
	 * The step of a name, or null where there is none.
	 */
	static @Nullable Step step(String name) {
		return STEPS.containsKey(name) ? Step.of(name + ".") : null;
	}

	/**
	 * The names of a step's fields that JSON can hold.
	 */
	static List<String> fields(Step step) {
		List<String> names = new ArrayList<>();
		fieldsOf(step).forEach((name, kind) -> {
			if (kind != FieldKind.SCAN) {
				names.add(name);
			}
		});
		return names;
	}

	/**
	 * What a field holds, or null where the step has no such field.
	 */
	static @Nullable FieldKind kind(Step step, String field) {
		return fieldsOf(step).get(field);
	}

	/**
	 * The paths of the scans.
	 */
	static List<String> scans() {
		List<String> paths = new ArrayList<>();
		STEPS.forEach((step, fields) -> fields.forEach((name, kind) -> {
			if (kind == FieldKind.SCAN) {
				paths.add(step + "." + name);
			}
		}));
		return paths;
	}

	private static Map<String, FieldKind> fieldsOf(Step step) {
		return STEPS.getOrDefault(step.path(), Map.of());
	}

	private static Map<String, Map<String, FieldKind>> read() {
		Map<String, Map<String, FieldKind>> steps = new LinkedHashMap<>();
		for (RecordComponent step : VerificationApplication.class.getRecordComponents()) {
			Map<String, FieldKind> fields = new LinkedHashMap<>();
			for (RecordComponent field : step.getType().getRecordComponents()) {
				fields.put(field.getName(), FieldKind.of(field));
			}
			steps.put(step.getName(), fields);
		}
		return steps;
	}

}
