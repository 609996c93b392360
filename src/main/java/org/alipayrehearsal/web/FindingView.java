package org.alipayrehearsal.web;

import org.alipayrehearsal.check.RuleSource;
import org.alipayrehearsal.form.Step;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a page shows it.
 *
 * @param rule the rule's id
 * @param severity {@code error}, {@code warning} or {@code advice}
 * @param path the field to change
 * @param target the id of the element that a link to the finding leads to
 * @param message what is wrong
 * @param why why it matters
 * @param remedy what to do instead
 * @param fix the exact text to type instead, masked where it is a card number; null where
 * there is none
 * @param source where the rule comes from; null for what no rule of the guide says
 * @param evidence what it can be shown on; null where there is nothing
 */
public record FindingView(String rule, String severity, String path, String target, String message, String why,
		String remedy, @Nullable FixView fix, @Nullable RuleSource source, @Nullable EvidenceView evidence) {

	/**
	 * The path of the step that the field is on.
	 * @return the path
	 */
	public String stepPath() {
		return Step.of(this.path).path();
	}

	/**
	 * The same finding without its fix.
	 * @return the finding
	 */
	FindingView withoutFix() {
		return new FindingView(this.rule, this.severity, this.path, this.target, this.message, this.why, this.remedy,
				null, this.source, this.evidence);
	}

	/**
	 * Without texts and fix: it is a person's answer, or made of one.
	 */
	@Override
	public String toString() {
		return "FindingView[" + this.rule + " at " + this.path + "]";
	}

	/**
	 * A fix as a page shows it.
	 *
	 * @param path the field it is for
	 * @param shown the text to show
	 */
	public record FixView(String path, String shown) {

		/**
		 * Without the text: it is a person's answer, or made of one.
		 */
		@Override
		public String toString() {
			return "FixView[" + this.path + "]";
		}

	}

}
