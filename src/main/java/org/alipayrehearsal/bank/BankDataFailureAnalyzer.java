package org.alipayrehearsal.bank;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Describes an invalid file of banks or cards instead of a stack trace at startup.
 */
class BankDataFailureAnalyzer extends AbstractFailureAnalyzer<BankDataException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, BankDataException cause) {
		return new FailureAnalysis("The data of banks and cards cannot be used.\n\n" + cause.getMessage(),
				cause.remedy() + "\n\nWithout the properties rehearsal.banks and rehearsal.card-bins the files "
						+ "inside the application are used.",
				cause);
	}

}
