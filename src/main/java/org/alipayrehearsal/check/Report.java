package org.alipayrehearsal.check;

import java.util.List;

/**
 * What the rules say of an application.
 *
 * @param verdict what it comes to
 * @param findings the rules broken, by step, field, severity and id
 * @param passed the ids of the rules whose every input was given and that found nothing
 * @param notChecked the fields that were not checked, or not wholly
 */
public record Report(Verdict verdict, List<Finding> findings, List<String> passed, List<NotChecked> notChecked) {

	/**
	 * Copies the lists.
	 */
	public Report {
		findings = List.copyOf(findings);
		passed = List.copyOf(passed);
		notChecked = List.copyOf(notChecked);
	}

}
