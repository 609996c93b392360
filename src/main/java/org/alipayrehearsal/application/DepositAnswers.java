package org.alipayrehearsal.application;

import org.alipayrehearsal.constraint.deposit.DepositDecimals;
import org.alipayrehearsal.constraint.deposit.DepositFormat;
import org.alipayrehearsal.constraint.deposit.DepositNotPositive;
import org.alipayrehearsal.constraint.deposit.DepositNotUnderOneYuan;
import org.alipayrehearsal.constraint.deposit.DepositRequired;
import org.jspecify.annotations.Nullable;

/**
 * Step 7: the deposit.
 *
 * @param amount the amount that arrived, in yuan, as typed
 */
public record DepositAnswers(
		@DepositRequired @DepositFormat @DepositNotUnderOneYuan @DepositNotPositive @DepositDecimals @Nullable String amount) {

	static final DepositAnswers BLANK = new DepositAnswers(null);

	@Override
	public String toString() {
		return "DepositAnswers[]";
	}

}
