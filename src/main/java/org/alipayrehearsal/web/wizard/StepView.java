package org.alipayrehearsal.web.wizard;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.alipayrehearsal.web.FieldView;
import org.alipayrehearsal.web.FindingView;
import org.jspecify.annotations.Nullable;

/**
 * One step as its page shows it.
 *
 * @param journey the journey's id
 * @param step the step's path, for example {@code name}
 * @param number the step's number, beginning with 1
 * @param total the number of steps
 * @param back the address of the page before
 * @param fields the fields by path
 * @param summary what stands against the step, gravest first; empty before it is sent
 * @param sent whether the page was sent at least once
 * @param canGoOnAnyway whether something holds the person up
 */
record StepView(String journey, String step, int number, int total, String back, Map<String, FieldView> fields,
		List<FindingView> summary, boolean sent, boolean canGoOnAnyway) {

	/**
	 * A field of this step.
	 * @param path the field's path
	 * @return the field
	 */
	public FieldView field(String path) {
		return Objects.requireNonNull(this.fields.get(path), path);
	}

	/**
	 * The gravest severity in the summary.
	 * @return {@code error} or {@code warning}; null where there is nothing
	 */
	public @Nullable String gravest() {
		return this.summary.isEmpty() ? null : this.summary.get(0).severity();
	}

	/**
	 * The address of this page.
	 * @return the path
	 */
	public String address() {
		return "/rehearsal/" + this.journey + "/" + this.step;
	}

}
