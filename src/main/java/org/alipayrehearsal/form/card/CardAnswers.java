package org.alipayrehearsal.form.card;

import org.alipayrehearsal.form.Step;
import org.jspecify.annotations.Nullable;

/**
 * Step 4: the debit card.
 *
 * @param bank the code of the bank
 * @param number the whole card number, or its first 6 to 11 digits
 * @param openedOnMainland whether the account was opened at a branch on the Chinese
 * mainland; optional
 */
@CardForeignNetwork
@CardUnknown
public record CardAnswers(@BankRequired @Nullable String bank,
		@CardRequired @CardCharacters @CardLength @CardLengthUnusual @CardPartial @CardCheckDigit @CardCredit @CardNotMainland @CardCorporate @Nullable String number,
		@BankNotMainland @Nullable Boolean openedOnMainland) {

	/** The step without any answer. */
	public static final CardAnswers BLANK = new CardAnswers(null, null, null);

	@Override
	public String toString() {
		return "CardAnswers[]";
	}

}
