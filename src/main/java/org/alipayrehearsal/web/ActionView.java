package org.alipayrehearsal.web;

import java.util.List;

import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * An action of the person, as a page shows it.
 *
 * @param number its number, beginning with 1
 * @param type the type of the action
 * @param severity the highest severity of its findings
 * @param key the value of the button that applies it
 * @param path the field that it is about
 * @param title what to do, as one imperative
 * @param reasons why, in one sentence for each reason
 * @param remedy how to do it, or null if a button does it
 * @param change what the button types, or null
 * @param bank the name of the bank that the button chooses, or null
 * @param bankCode its code, or null
 * @param findings the findings that it settles
 */
public record ActionView(int number, Action type, Severity severity, String key, String path, String title,
		List<String> reasons, @Nullable String remedy, @Nullable ExactText change, @Nullable String bank,
		@Nullable String bankCode, List<FindingView> findings) {

	/**
	 * {@return whether a button applies the action}
	 */
	public boolean applicable() {
		return this.change != null || this.bank != null;
	}

	/**
	 * {@return whether the digits of a card are missing, so that they are asked for in
	 * place}
	 */
	public boolean asksForCard() {
		return this.findings.stream().anyMatch((finding) -> finding.rule().equals("card-required"));
	}

	/**
	 * {@return the path of the field's step}
	 */
	public String stepPath() {
		return Step.of(this.path).path();
	}

	/**
	 * {@return the id of the field's element on its step's page}
	 */
	public String target() {
		return FindingViews.elementId(this.path);
	}

	/**
	 * Omits the texts: they may contain a person's answers.
	 */
	@Override
	public String toString() {
		return "ActionView[" + this.type + " at " + this.path + "]";
	}

}
