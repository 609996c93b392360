package org.alipayrehearsal.application;

import org.jspecify.annotations.Nullable;

/**
 * Step 7: the deposit.
 *
 * @param amount the amount that arrived, in yuan, as typed
 */
public record DepositAnswers(@Nullable String amount) {

	static final DepositAnswers BLANK = new DepositAnswers(null);

	@Override
	public String toString() {
		return "DepositAnswers[]";
	}

}
