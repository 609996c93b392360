package org.alipayrehearsal.form.deposit;

import org.alipayrehearsal.form.Step;
import org.jspecify.annotations.Nullable;

/**
 * Step 7: the deposit.
 *
 * @param amount the amount that arrived, in yuan, as typed
 */
public record DepositAnswers(
		@DepositRequired @DepositFormat @DepositNotUnderOneYuan @DepositNotPositive @DepositDecimals @Nullable String amount) {

	/** The step without any answer. */
	public static final DepositAnswers BLANK = new DepositAnswers(null);

	@Override
	public String toString() {
		return "DepositAnswers[]";
	}

}
