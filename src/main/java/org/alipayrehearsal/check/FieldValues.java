package org.alipayrehearsal.check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

import org.alipayrehearsal.application.VerificationApplication;
import org.alipayrehearsal.constraint.TypedText;
import org.springframework.stereotype.Component;

/**
 * Tells which fields of an application were given.
 */
@Component
class FieldValues {

	private final Map<String, Method[]> accessors = new LinkedHashMap<>();

	FieldValues() {
		for (RecordComponent step : VerificationApplication.class.getRecordComponents()) {
			for (RecordComponent field : step.getType().getRecordComponents()) {
				this.accessors.put(step.getName() + "." + field.getName(),
						new Method[] { step.getAccessor(), field.getAccessor() });
			}
		}
	}

	/**
	 * Whether a field was given: its step is there, and it is neither null nor blank.
	 */
	boolean isGiven(VerificationApplication application, String path) {
		Object value = application;
		for (Method accessor : this.accessors.getOrDefault(path, new Method[0])) {
			if (value == null) {
				return false;
			}
			value = read(accessor, value);
		}
		return (value instanceof String text) ? !TypedText.isBlank(text) : value != null;
	}

	private static Object read(Method accessor, Object owner) {
		try {
			return accessor.invoke(owner);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException("A record's accessor failed: " + accessor.getName(), ex);
		}
	}

}
