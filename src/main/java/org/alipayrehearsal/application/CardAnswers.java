package org.alipayrehearsal.application;

import org.alipayrehearsal.constraint.card.BankNotMainland;
import org.alipayrehearsal.constraint.card.BankRequired;
import org.alipayrehearsal.constraint.card.CardCharacters;
import org.alipayrehearsal.constraint.card.CardCheckDigit;
import org.alipayrehearsal.constraint.card.CardCorporate;
import org.alipayrehearsal.constraint.card.CardCredit;
import org.alipayrehearsal.constraint.card.CardForeignNetwork;
import org.alipayrehearsal.constraint.card.CardLength;
import org.alipayrehearsal.constraint.card.CardLengthUnusual;
import org.alipayrehearsal.constraint.card.CardNotMainland;
import org.alipayrehearsal.constraint.card.CardPartial;
import org.alipayrehearsal.constraint.card.CardRequired;
import org.alipayrehearsal.constraint.card.CardUnknown;
import org.jspecify.annotations.Nullable;

/**
 * Step 4: the debit card.
 *
 * @param bank the code of the bank
 * @param number the whole card number, or its first 6 to 11 digits
 * @param openedOnMainland whether the account was opened at a branch on the Chinese
 * mainland; optional
 */
public record CardAnswers(@BankRequired @Nullable String bank,
		@CardRequired @CardCharacters @CardLength @CardLengthUnusual @CardPartial @CardCheckDigit @CardCredit @CardNotMainland @CardForeignNetwork @CardCorporate @CardUnknown @Nullable String number,
		@BankNotMainland @Nullable Boolean openedOnMainland) {

	static final CardAnswers BLANK = new CardAnswers(null, null, null);

	@Override
	public String toString() {
		return "CardAnswers[]";
	}

}
