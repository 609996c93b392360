package org.alipayrehearsal.web.guide;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells whoever starts the application what is wrong with a file of words, messages or
 * questions, instead of a stack trace.
 */
class GuideDataFailureAnalyzer extends AbstractFailureAnalyzer<GuideDataException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, GuideDataException cause) {
		return new FailureAnalysis("The data of the guide's pages cannot be used.\n\n" + cause.getMessage(),
				"Mend the file: its first lines say what is allowed. Without the properties rehearsal.words, "
						+ "rehearsal.failure-messages and rehearsal.questions the files inside the application are used.",
				cause);
	}

}
