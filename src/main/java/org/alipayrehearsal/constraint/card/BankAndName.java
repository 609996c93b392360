package org.alipayrehearsal.constraint.card;

import org.jspecify.annotations.Nullable;

/**
 * What the rules need that look at the bank together with the name or the card.
 */
public interface BankAndName {

	/**
	 * The code of the bank that was chosen.
	 * @return the code, as typed; null where it was not given
	 */
	@Nullable String chosenBank();

	/**
	 * The card number, or its first digits.
	 * @return the number, as typed; null where it was not given
	 */
	@Nullable String cardNumber();

	/**
	 * The name as it will be typed into the form.
	 * @return the name, as typed; null where it was not given
	 */
	@Nullable String typedName();

}
