package org.alipayrehearsal.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.alipayrehearsal.bank.CardMatch.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The table of bank identification numbers (BIN). The longest matching BIN of cards of
 * the number's length is used.
 */
public final class CardBins {

	private static final int LONGEST_BIN = 10;

	/** More than any BIN. */
	private static final long BINS = 10_000_000_000L;

	private static final int SHORTEST_BIN = 3;

	/**
	 * Without the length, a BIN needs at least six digits, as in earlier editions of
	 * ISO/IEC 7812.
	 */
	private static final int SHORTEST_WITHOUT_LENGTH = 6;

	private static final int LONGEST_PARTIAL = 11;

	/** The rows by BIN and length, see {@link #key}. */
	private final Map<Long, CardBin> rows = new HashMap<>();

	private final NavigableMap<String, List<CardBin>> byBin = new TreeMap<>();

	private final TreeSet<Integer> lengths = new TreeSet<>();

	/**
	 * Create a table.
	 * @param rows the rows, each BIN and length once
	 */
	public CardBins(Collection<CardBin> rows) {
		for (CardBin row : rows) {
			this.rows.put(key(row.bin(), row.bin().length(), row.cardLength()), row);
			this.byBin.computeIfAbsent(row.bin(), (bin) -> new ArrayList<>()).add(row);
			this.lengths.add(row.cardLength());
		}
	}

	/**
	 * Look up a card number.
	 * @param digits the number, ASCII digits only; up to 11 digits are the beginning of a
	 * number
	 * @return the matching rows
	 */
	public CardMatch find(String digits) {
		if (digits.length() < SHORTEST_WITHOUT_LENGTH) {
			return CardMatch.NONE;
		}
		if (digits.length() <= LONGEST_PARTIAL) {
			return partial(digits);
		}
		CardBin row = this.lengths.contains(digits.length()) ? longest(digits, digits.length()) : null;
		return (row != null) ? new CardMatch(Kind.WHOLE, List.of(row)) : otherLength(digits);
	}

	/**
	 * {@return the banks in the table, each once, with their mainland names if they have
	 * any}
	 */
	public Collection<Bank> issuers() {
		Map<String, CardBin> issuers = new LinkedHashMap<>();
		for (List<CardBin> sameBin : this.byBin.values()) {
			for (CardBin row : sameBin) {
				issuers.merge(row.bankCode(), row, CardBins::moreMainland);
			}
		}
		return issuers.values().stream().map(CardBin::issuer).toList();
	}

	/**
	 * All rows that the number may match: for each length the longest BIN that the digits
	 * begin with, and every BIN that begins with the digits.
	 */
	private CardMatch partial(String digits) {
		List<CardBin> fitting = new ArrayList<>();
		for (int length : this.lengths) {
			CardBin row = longest(digits, length);
			if (row != null) {
				fitting.add(row);
			}
		}
		for (List<CardBin> longer : this.byBin.subMap(digits, false, digits + ":", false).values()) {
			fitting.addAll(longer);
		}
		return fitting.isEmpty() ? CardMatch.NONE : new CardMatch(Kind.PARTIAL, fitting);
	}

	private CardMatch otherLength(String digits) {
		for (int bin = LONGEST_BIN; bin >= SHORTEST_WITHOUT_LENGTH; bin--) {
			List<CardBin> known = this.byBin.get(digits.substring(0, bin));
			if (known != null) {
				return new CardMatch(Kind.OTHER_LENGTH, known);
			}
		}
		return CardMatch.NONE;
	}

	private @Nullable CardBin longest(String digits, int cardLength) {
		for (int bin = Math.min(LONGEST_BIN, digits.length()); bin >= SHORTEST_BIN; bin--) {
			CardBin row = this.rows.get(key(digits, bin, cardLength));
			if (row != null) {
				return row;
			}
		}
		return null;
	}

	private static CardBin moreMainland(CardBin one, CardBin other) {
		return (one.region() != IssuerRegion.MAINLAND && other.region() == IssuerRegion.MAINLAND) ? other : one;
	}

	/**
	 * Combines the card's length, the BIN's length and the BIN into one number. The BIN
	 * is last: a hash map distinguishes keys by their lower bits.
	 */
	private static long key(String digits, int bin, int cardLength) {
		long prefix = 0;
		for (int i = 0; i < bin; i++) {
			prefix = prefix * 10 + (digits.charAt(i) - '0');
		}
		return (cardLength * 16L + bin) * BINS + prefix;
	}

}
