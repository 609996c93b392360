package org.alipayrehearsal.check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.VerificationForm;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Tells which fields of an application were given, by their places in the form.
 */
@Component
class FieldValues {

	private final List<StepAccess> steps = new ArrayList<>();

	FieldValues() {
		for (RecordComponent step : VerificationForm.class.getRecordComponents()) {
			List<Method> fields = new ArrayList<>();
			for (RecordComponent field : step.getType().getRecordComponents()) {
				fields.add(field.getAccessor());
			}
			this.steps.add(new StepAccess(step.getAccessor(), fields));
		}
	}

	/**
	 * The fields given: their step is there, and they are neither null nor blank.
	 * @return their places, see {@link RuleCatalogue#order}
	 */
	BitSet given(VerificationForm application) {
		BitSet given = new BitSet();
		int place = 0;
		for (StepAccess step : this.steps) {
			Object answers = read(step.accessor(), application);
			for (Method field : step.fields()) {
				given.set(place++, answers != null && isGiven(read(field, answers)));
			}
		}
		return given;
	}

	private static boolean isGiven(@Nullable Object value) {
		return (value instanceof String text) ? !TypedText.isBlank(text) : value != null;
	}

	private static @Nullable Object read(Method accessor, Object owner) {
		try {
			return accessor.invoke(owner);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException("A record's accessor failed: " + accessor.getName(), ex);
		}
	}

	private record StepAccess(Method accessor, List<Method> fields) {

	}

}
