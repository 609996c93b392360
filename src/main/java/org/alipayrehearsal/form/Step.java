package org.alipayrehearsal.form;

import java.util.List;
import java.util.Locale;

/**
 * The steps of the form, in the form's order.
 */
public enum Step {

	/** Step 3.1 of the guide: the real name. */
	NAME,

	/** Step 3.2: the passport number. */
	PASSPORT,

	/** Step 3.2: visa, residence permit and their scans. */
	DOCUMENTS,

	/** Step 3.3: the contact number. */
	CONTACT,

	/** Step 4: the debit card. */
	CARD,

	/** Step 7: the amount that arrived. */
	DEPOSIT;

	private static final List<Step> ALL = List.of(values());

	private final String path;

	private final String prefix;

	Step() {
		this.path = name().toLowerCase(Locale.ROOT);
		this.prefix = this.path + ".";
	}

	/**
	 * The name of the step in paths, for example {@code documents}.
	 * @return the name
	 */
	public String path() {
		return this.path;
	}

	/**
	 * The step that a field belongs to.
	 * @param fieldPath the field's path, for example {@code documents.visaScan}
	 * @return the step
	 * @throws IllegalArgumentException if the path begins with no step
	 */
	public static Step of(String fieldPath) {
		for (Step step : ALL) {
			if (fieldPath.startsWith(step.prefix)) {
				return step;
			}
		}
		throw new IllegalArgumentException("Not a field of any step");
	}

}
