package org.alipayrehearsal.form.card;

import java.util.Optional;

import org.alipayrehearsal.constraint.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * The first digits of a card number, which identify bank and type of the card.
 */
public final class FirstDigits {

	/** The minimum for a look-up. */
	public static final int FEWEST = 6;

	/** Further digits give no more information. */
	public static final int MOST = 10;

	private FirstDigits() {
	}

	/**
	 * Read the first digits as the rules for card numbers do: of any script and width,
	 * with blanks and signs between them.
	 * @param typed any text
	 * @return at most ten ASCII digits; empty if the text is not a number
	 */
	public static Optional<String> of(@Nullable String typed) {
		CardText read = CardText.of(TypedText.of(typed));
		return read.isReadable() ? Optional.of(read.digits().substring(0, Math.min(read.digits().length(), MOST)))
				: Optional.empty();
	}

}
