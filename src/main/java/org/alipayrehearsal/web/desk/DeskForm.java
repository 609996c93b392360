package org.alipayrehearsal.web.desk;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.alipayrehearsal.check.ValidationScope;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.web.FormAnswers;
import org.alipayrehearsal.web.StepFields;

/**
 * The submitted form of the desk.
 *
 * @param answers the answers
 * @param choices the helper's choices
 */
public record DeskForm(FormAnswers answers, DeskChoices choices) {

	DeskForm with(FormAnswers changed) {
		return new DeskForm(changed, this.choices);
	}

	/**
	 * {@return the scope to check; the deposit is made weeks later, so it is checked only
	 * if it is filled in}
	 */
	ValidationScope scope(LocalDate today) {
		Set<Step> steps = filled();
		if (this.choices.whole()) {
			steps.addAll(StepFields.all());
		}
		return new ValidationScope(steps, this.choices.pictures() || !this.answers.scans().isEmpty(),
				this.answers.unreadable(today));
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
	 * Omits the answers.
	 */
	@Override
	public String toString() {
		return "DeskForm[]";
	}

}
