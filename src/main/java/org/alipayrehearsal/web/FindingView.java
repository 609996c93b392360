package org.alipayrehearsal.web;

import java.util.List;

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
 * @param settled the other findings that the same fix settles
 * @param keepable whether it no longer stands if the bank has the name as typed
 */
public record FindingView(String rule, Severity severity, String path, String target, String message, String why,
		String remedy, @Nullable FixView fix, @Nullable RuleSource source, @Nullable EvidenceView evidence,
		List<FindingView> settled, boolean keepable) {

	/**
	 * Copies the list.
	 */
	public FindingView {
		settled = List.copyOf(settled);
	}

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
				null, this.source, this.evidence, this.settled, this.keepable);
	}

	/**
	 * Returns this finding with others that its fix settles too.
	 * @param others the other findings
	 * @return the finding
	 */
	public FindingView withSettled(List<FindingView> others) {
		return new FindingView(this.rule, this.severity, this.path, this.target, this.message, this.why, this.remedy,
				this.fix, this.source, this.evidence, others, this.keepable);
	}

	/**
	 * Returns this finding as one that the bank's spelling settles.
	 * @return the finding
	 */
	public FindingView asKeepable() {
		return new FindingView(this.rule, this.severity, this.path, this.target, this.message, this.why, this.remedy,
				this.fix, this.source, this.evidence, this.settled, true);
	}

	/**
	 * {@return rule and field as one key, see
	 * {@link org.alipayrehearsal.check.Finding#key()}}
	 */
	public String key() {
		return this.rule + "@" + this.path;
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
