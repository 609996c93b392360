package org.alipayrehearsal.web;

import org.alipayrehearsal.check.RuleService;
import org.alipayrehearsal.check.ValidationScope;
import org.alipayrehearsal.form.Step;
import org.mockito.Mockito;

/**
 * Counts the reports of whole forms that a spied rule service has made. The bank matrix
 * and the name variants check names and banks only.
 */
public final class Reports {

	private Reports() {
	}

	/**
	 * Returns the number of reports since the last call.
	 * @param rules the spy
	 * @return the number
	 */
	public static long count(RuleService rules) {
		long count = Mockito.mockingDetails(rules)
			.getInvocations()
			.stream()
			.filter((call) -> call.getMethod().getName().equals("check"))
			.map((call) -> (ValidationScope) call.getArgument(1))
			.filter((scope) -> scope.steps().contains(Step.PASSPORT))
			.count();
		Mockito.clearInvocations(rules);
		return count;
	}

}
