package org.alipayrehearsal.web.guide;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Reports an invalid data file of the guide pages at startup without a stack trace.
 */
class GuideDataFailureAnalyzer extends AbstractFailureAnalyzer<GuideDataException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, GuideDataException cause) {
		return new FailureAnalysis("The data of the guide pages is invalid.\n\n" + cause.getMessage(),
				"Fix the file: its first lines explain what is allowed. Without the properties rehearsal.words, "
						+ "rehearsal.failure-messages and rehearsal.questions the files inside the application are used.",
				cause);
	}

}
