package org.alipayrehearsal.data;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Reports a data file that cannot be used at the start of the application, instead of a
 * stack trace.
 */
public class DataFileFailureAnalyzer extends AbstractFailureAnalyzer<DataFileException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DataFileException cause) {
		return new FailureAnalysis("A data file cannot be used.\n\n" + cause.getMessage(), cause.remedy()
				+ "\n\nWithout the properties rehearsal.banks, rehearsal.card-bins, rehearsal.words, "
				+ "rehearsal.failure-messages and rehearsal.questions the files inside the application are used.",
				cause);
	}

}
