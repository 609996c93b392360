package org.alipayrehearsal.check;

import java.util.List;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One action of a person, with all findings that it settles.
 *
 * @param type the type of the action
 * @param path the field that it is about
 * @param fix the text to type, if all findings are settled by it, or null
 * @param bank the only bank that takes the name, if another bank is to be chosen, or null
 * @param findings the findings, errors first; at least one
 */
public record RequiredAction(Action type, String path, @Nullable Fix fix, @Nullable Bank bank, List<Finding> findings) {

	/**
	 * Copies the list.
	 */
	public RequiredAction {
		findings = List.copyOf(findings);
	}

	/**
	 * {@return the key of the first finding, which identifies the action among those of a
	 * form}
	 */
	public String key() {
		return this.findings.get(0).key();
	}

	/**
	 * {@return the highest severity of the findings}
	 */
	public Severity severity() {
		return this.findings.get(0).severity();
	}

	/**
	 * {@return the change of a field that this action makes, if it is known, or null}
	 */
	public @Nullable Fix change() {
		return (this.bank != null) ? new Fix("card.bank", this.bank.code()) : this.fix;
	}

	/**
	 * Omits the fix and the findings: they contain a person's answers.
	 */
	@Override
	public String toString() {
		return "RequiredAction[" + this.type + " at " + this.path + "]";
	}

}
