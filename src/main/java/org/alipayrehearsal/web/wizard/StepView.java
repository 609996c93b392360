package org.alipayrehearsal.web.wizard;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.web.AnswerView;
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
 * @param applied the answers that a button has changed; empty if there are none
 * @param fields the fields by path
 * @param summary the errors and warnings, by severity; empty before it is submitted
 * @param sent whether the page was submitted at least once
 * @param canGoOnAnyway whether a finding blocks the step
 */
record StepView(String journey, String step, int number, int total, String back, List<AnswerView> applied,
		Map<String, FieldView> fields, List<FindingView> summary, boolean sent, boolean canGoOnAnyway) {

	/**
	 * Returns a field of this step.
	 * @param path the field's path
	 * @return the field
	 */
	public FieldView field(String path) {
		return Objects.requireNonNull(this.fields.get(path), path);
	}

	/**
	 * {@return the highest severity in the summary, or null}
	 */
	public @Nullable Severity gravest() {
		return this.summary.isEmpty() ? null : this.summary.get(0).severity();
	}

	/**
	 * {@return the path of this page's URL}
	 */
	public String address() {
		return "/rehearsal/" + this.journey + "/" + this.step;
	}

}
