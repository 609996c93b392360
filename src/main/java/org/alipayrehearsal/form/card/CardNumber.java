package org.alipayrehearsal.form.card;

import java.util.List;
import java.util.function.Predicate;

import org.alipayrehearsal.bank.CardBin;
import org.alipayrehearsal.bank.CardBins;
import org.alipayrehearsal.bank.CardMatch;
import org.alipayrehearsal.constraint.Derivations;
import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Violated;

/**
 * A card number with its matches in the table of bank identification numbers (BIN).
 *
 * @param extent the part of a number that the digits are
 * @param digits the digits
 * @param match the matching rows of the table
 */
public record CardNumber(Extent extent, String digits, CardMatch match) {

	static final Inconclusive UNREADABLE = new Inconclusive("unreadable-number");

	static final Inconclusive PARTIAL = new Inconclusive("partial-number");

	static final Inconclusive AMBIGUOUS = new Inconclusive("ambiguous-number");

	static final Inconclusive NOT_IN_TABLE = new Inconclusive("card-not-in-table");

	private static final CardNumber NONE = new CardNumber(Extent.NONE, "",
			new CardMatch(CardMatch.Kind.UNKNOWN, List.of()));

	/**
	 * Read a number. Signs that can be removed are ignored, so that other rules can be
	 * evaluated; {@link CardCharacters} reports them.
	 * @param text the text as typed, without leading and trailing white space
	 * @param bins the table
	 * @return the number
	 */
	public static CardNumber read(String text, CardBins bins) {
		return Derivations.of("card number", text, (typed) -> readText(typed, bins));
	}

	private static CardNumber readText(String text, CardBins bins) {
		CardText read = CardText.of(text);
		if (!read.isReadable()) {
			return NONE;
		}
		CardMatch match = bins.find(read.digits());
		return new CardNumber(extent(read.digits(), match), read.digits(), match);
	}

	/**
	 * {@return whether the number of digits allows a look-up}
	 */
	public boolean isUsable() {
		return this.extent == Extent.PARTIAL || this.extent == Extent.WHOLE;
	}

	/**
	 * {@return whether the number can be looked up but is not in the table}
	 */
	public boolean isNotInTable() {
		return isUsable() && this.match.rows().isEmpty();
	}

	/**
	 * {@return the codes of the banks that may have issued the card; empty if unknown}
	 */
	public List<String> bankCodes() {
		if (!isUsable()) {
			return List.of();
		}
		List<CardBin> rows = this.match.rows();
		return (rows.size() == 1) ? List.of(rows.get(0).bankCode())
				: rows.stream().map(CardBin::bankCode).distinct().toList();
	}

	/**
	 * {@return a violation if all matching rows meet the condition; inconclusive if only
	 * some do}
	 */
	RuleResult violatedIfAll(Predicate<CardBin> objectionable) {
		if (!isUsable()) {
			return UNREADABLE;
		}
		List<CardBin> rows = this.match.rows();
		if (rows.isEmpty()) {
			return NOT_IN_TABLE;
		}
		int met = 0;
		for (CardBin row : rows) {
			met += objectionable.test(row) ? 1 : 0;
		}
		if (met == rows.size()) {
			return Violated.plain();
		}
		return (met == 0) ? RuleResult.satisfied() : AMBIGUOUS;
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

	/** The part of a card number that digits are. */
	public enum Extent {

		/** Unreadable. */
		NONE,

		/** Too few digits for a look-up. */
		TOO_SHORT,

		/** The first digits. */
		PARTIAL,

		/** More than the first digits, but not a complete number. */
		INCOMPLETE,

		/** A complete number. */
		WHOLE,

		/** More digits than a number has. */
		TOO_LONG

	}

}
