package org.alipayrehearsal.form.card;

import java.util.Optional;

import org.alipayrehearsal.constraint.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * The first digits of a card number: they tell bank and type of the card, and no more of
 * it is needed for that.
 */
public final class FirstDigits {

	/** Fewer tell nothing. */
	public static final int FEWEST = 6;

	/** More tell nothing more. */
	public static final int MOST = 10;

	private FirstDigits() {
	}

	/**
	 * The first digits of what somebody typed, read as the rules for card numbers read
	 * it: of any script and width, with blanks and signs between them.
	 * @param typed any text
	 * @return ten digits at most, as ASCII; nothing where it is no number
	 */
	public static Optional<String> of(@Nullable String typed) {
		CardText read = CardText.of(TypedText.of(typed));
		return read.isReadable() ? Optional.of(read.digits().substring(0, Math.min(read.digits().length(), MOST)))
				: Optional.empty();
	}

}
