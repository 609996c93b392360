package org.alipayrehearsal.web.wizard;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.web.AnswerView;
import org.alipayrehearsal.web.FieldView;
import org.alipayrehearsal.web.FindingView;
import org.alipayrehearsal.web.wizard.PictureReadings.PictureReading;
import org.jspecify.annotations.Nullable;

/**
 * A page of the rehearsal that asks for answers.
 *
 * @param journey the journey's id
 * @param step the page's path, for example {@code name} or {@code visa-picture}
 * @param number the number of the step, beginning with 1
 * @param total the number of steps
 * @param back the address of the page before
 * @param applied the answers that a button has changed; empty if there are none
 * @param fields the fields by path
 * @param summary the errors and warnings, by severity; empty before it is submitted
 * @param noticed the advice about the page before
 * @param readBefore what was read in the picture of the page before, or null
 * @param read what was read in the picture of this page, or null
 * @param copy how the browser may make a copy of this page's picture
 * @param sent whether the page was submitted at least once
 * @param canGoOnAnyway whether a finding blocks the page
 */
public record StepView(String journey, String step, int number, int total, String back, List<AnswerView> applied,
		Map<String, FieldView> fields, List<FindingView> summary, List<FindingView> noticed,
		@Nullable PictureReading readBefore, @Nullable PictureReading read, PictureCopy copy, boolean sent,
		boolean canGoOnAnyway) {

	/**
	 * Returns a field of this page.
	 * @param path the field's path
	 * @return the field
	 */
	public FieldView field(String path) {
		return Objects.requireNonNull(this.fields.get(path), path);
	}

	/**
	 * {@return the only field of this page}
	 */
	public FieldView onlyField() {
		return this.fields.values().iterator().next();
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
