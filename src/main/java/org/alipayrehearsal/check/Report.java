package org.alipayrehearsal.check;

import java.util.List;

/**
 * The report of a form.
 *
 * @param verdict the verdict
 * @param findings the findings, by step, field, severity and rule
 * @param passed the ids of the rules whose inputs were all given and that found nothing
 * @param notChecked the fields that were not checked, or only in part
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
