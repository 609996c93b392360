package org.alipayrehearsal.web;

import org.alipayrehearsal.check.RuleSource;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding with its texts, as a page shows it.
 *
 * @param rule the rule's id
 * @param severity the rule's severity
 * @param path the field to change
 * @param target the id of the element that a link to the finding leads to
 * @param message what is wrong
 * @param why why it matters
 * @param remedy what to do instead
 * @param fix the exact text to type instead, or null
 * @param source where the rule comes from, or null for an unreadable date
 * @param evidence what it can be shown on, or null
 */
public record FindingView(String rule, Severity severity, String path, String target, String message, String why,
		String remedy, @Nullable FixView fix, @Nullable RuleSource source, @Nullable EvidenceView evidence) {

	/**
	 * {@return the path of the field's step}
	 */
	public String stepPath() {
		return Step.of(this.path).path();
	}

	/**
	 * Returns whether another finding is of the same rule at the same field.
	 * @param other the other finding
	 * @return whether it is
	 */
	public boolean isSameAs(FindingView other) {
		return this.rule.equals(other.rule) && this.path.equals(other.path);
	}

	FindingView withoutFix() {
		return new FindingView(this.rule, this.severity, this.path, this.target, this.message, this.why, this.remedy,
				null, this.source, this.evidence);
	}

	/**
	 * Omits the texts and the fix: they may contain a person's answers.
	 */
	@Override
	public String toString() {
		return "FindingView[" + this.rule + " at " + this.path + "]";
	}

	/**
	 * A fix as a page shows it.
	 *
	 * @param path the field that it is for
	 * @param shown the text to show: a bank's name instead of its code, a masked card
	 * number
	 */
	public record FixView(String path, String shown) {

		/**
		 * Omits the text.
		 */
		@Override
		public String toString() {
			return "FixView[" + this.path + "]";
		}

	}

}
