package org.alipayrehearsal.web.desk;

import java.util.EnumSet;
import java.util.Set;

import org.alipayrehearsal.check.ValidationScope;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.web.FormAnswers;
import org.alipayrehearsal.web.StepFields;

/**
 * The desk's form as it was sent.
 *
 * @param answers the answers
 * @param whole whether the whole form is asked for; otherwise a step is where any of its
 * fields is filled in
 * @param pictures whether both pictures are asked for; otherwise they are where one was
 * sent
 * @param language the language of the report to hand over
 */
record DeskForm(FormAnswers answers, boolean whole, boolean pictures, ReportLanguage language) {

	/** What the empty form asks for. */
	static final DeskForm BLANK = new DeskForm(FormAnswers.NONE, true, true, ReportLanguage.BOTH);

	DeskForm with(FormAnswers changed) {
		return new DeskForm(changed, this.whole, this.pictures, this.language);
	}

	/**
	 * What the helper asks for. The deposit comes long after the form, so it is never
	 * missing.
	 */
	ValidationScope asked() {
		Set<Step> steps = filled();
		if (this.whole) {
			steps.addAll(StepFields.all());
		}
		return new ValidationScope(steps, this.pictures || !this.answers.scans().isEmpty(), this.answers.unreadable());
	}

	private Set<Step> filled() {
		Set<Step> steps = EnumSet.noneOf(Step.class);
		this.answers.typed().forEach((path, text) -> {
			if (!TypedText.isBlank(text)) {
				steps.add(Step.of(path));
			}
		});
		this.answers.scans().keySet().forEach((path) -> steps.add(Step.of(path)));
		return steps;
	}

	/**
	 * Without the answers.
	 */
	@Override
	public String toString() {
		return "DeskForm[]";
	}

}
