package org.alipayrehearsal.form.card;

import java.util.List;
import java.util.function.Predicate;

import org.alipayrehearsal.bank.CardBin;
import org.alipayrehearsal.bank.CardBins;
import org.alipayrehearsal.bank.CardMatch;
import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Violated;

/**
 * A card number as the rules see it: its digits, what they amount to, and what the table
 * of bank identification numbers says of them.
 *
 * @param extent how much of a number the digits are
 * @param digits the digits
 * @param match what the table says
 */
public record CardNumber(Extent extent, String digits, CardMatch match) {

	static final Inconclusive UNREADABLE = new Inconclusive("unreadable-number");

	static final Inconclusive PARTIAL = new Inconclusive("partial-number");

	static final Inconclusive AMBIGUOUS = new Inconclusive("ambiguous-number");

	static final Inconclusive NOT_IN_TABLE = new Inconclusive("card-not-in-table");

	private static final CardNumber NONE = new CardNumber(Extent.NONE, "",
			new CardMatch(CardMatch.Kind.UNKNOWN, List.of()));

	/**
	 * Reads a number. Signs that can be left out are: {@link CardCharacters} speaks of
	 * them, and what else is wrong can be said at once.
	 * @param text what was typed, without white space at its edges
	 * @param bins the table
	 */
	public static CardNumber read(String text, CardBins bins) {
		CardText read = CardText.of(text);
		if (!read.isReadable()) {
			return NONE;
		}
		CardMatch match = bins.find(read.digits());
		return new CardNumber(extent(read.digits(), match), read.digits(), match);
	}

	/**
	 * Whether there are enough digits, and not too many, to look at the card.
	 */
	public boolean isUsable() {
		return this.extent == Extent.PARTIAL || this.extent == Extent.WHOLE;
	}

	/**
	 * Whether the table does not know a number that can be looked up.
	 */
	public boolean isNotInTable() {
		return isUsable() && this.match.rows().isEmpty();
	}

	/**
	 * The banks that the card may be of; none where it cannot be told.
	 */
	public List<String> bankCodes() {
		return isUsable() ? this.match.rows().stream().map(CardBin::bankCode).distinct().toList() : List.of();
	}

	/**
	 * Objects where all rows that fit are such that the rule objects, and cannot tell
	 * where only some are.
	 */
	RuleResult violatedIfAll(Predicate<CardBin> objectionable) {
		if (!isUsable()) {
			return UNREADABLE;
		}
		List<CardBin> rows = this.match.rows();
		if (rows.isEmpty()) {
			return NOT_IN_TABLE;
		}
		if (rows.stream().allMatch(objectionable)) {
			return Violated.plain();
		}
		return rows.stream().noneMatch(objectionable) ? RuleResult.satisfied() : AMBIGUOUS;
	}

	private static Extent extent(String digits, CardMatch match) {
		int length = digits.length();
		if (length < 6) {
			return Extent.TOO_SHORT;
		}
		if (length < 12) {
			return Extent.PARTIAL;
		}
		if (length < 16) {
			boolean whole = match.kind() == CardMatch.Kind.WHOLE || CardNetwork.isShortNumber(digits);
			return whole ? Extent.WHOLE : Extent.INCOMPLETE;
		}
		return (length < 20) ? Extent.WHOLE : Extent.TOO_LONG;
	}

	/**
	 * Without the digits: it is a person's answer, or made of one.
	 */
	@Override
	public String toString() {
		return "CardNumber[" + this.extent + "]";
	}

	/** How much of a card number digits are. */
	public enum Extent {

		/** Nothing that can be read. */
		NONE,

		/** Too few to tell anything. */
		TOO_SHORT,

		/** The first digits. */
		PARTIAL,

		/** More than first digits, and less than a number. */
		INCOMPLETE,

		/** A number. */
		WHOLE,

		/** More than a number has. */
		TOO_LONG

	}

}
