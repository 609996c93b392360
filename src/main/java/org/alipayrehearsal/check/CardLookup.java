package org.alipayrehearsal.check;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.bank.CardBin;
import org.alipayrehearsal.bank.CardBins;
import org.alipayrehearsal.bank.CardType;
import org.alipayrehearsal.bank.IssuerRegion;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.form.card.CardAnswers;
import org.alipayrehearsal.form.name.NameAnswers;

import org.springframework.stereotype.Component;

/**
 * Looks up the first digits of a card number: the bank, the type of the card, and the
 * findings about both.
 */
@Component
public class CardLookup {

	private static final ValidationScope CARD = ValidationScope.withoutScans(EnumSet.of(Step.CARD));

	/** It asks for the whole number, which a look-up does not need. */
	private static final String PARTIAL = "card-partial";

	private final CardBins bins;

	private final Banks banks;

	private final BankMatrix matrix;

	private final RuleService rules;

	CardLookup(CardBins bins, Banks banks, BankMatrix matrix, RuleService rules) {
		this.bins = bins;
		this.banks = banks;
		this.matrix = matrix;
		this.rules = rules;
	}

	/**
	 * Looks up first digits.
	 * @param digits six to eleven digits, as ASCII
	 * @param name the name on the card; blank if only the card matters
	 * @return the result
	 */
	public CardLook look(String digits, NameAnswers name) {
		Map<Kind, TreeSet<Integer>> kinds = new LinkedHashMap<>();
		for (CardBin row : this.bins.find(digits).rows()) {
			Bank bank = Objects.requireNonNull(this.banks.find(row.bankCode()).orElse(row.issuer()));
			kinds.computeIfAbsent(new Kind(bank, row.type(), row.region(), row.corporate()), (kind) -> new TreeSet<>())
				.add(row.cardLength());
		}
		return new CardLook(kinds.entrySet()
			.stream()
			.map((kind) -> kind.getKey().toCard(this.matrix, name, List.copyOf(kind.getValue())))
			.toList(), findings(digits));
	}

	private List<Finding> findings(String digits) {
		return this.rules.check(VerificationForm.EMPTY.with(new CardAnswers(null, digits, null)), CARD)
			.findings()
			.stream()
			.filter((finding) -> finding.path().equals("card.number") && !finding.rule().equals(PARTIAL))
			.toList();
	}

	/** The common part of rows of the table that differ only in their digits. */
	private record Kind(Bank bank, CardType type, IssuerRegion region, boolean corporate) {

		PossibleCard toCard(BankMatrix matrix, NameAnswers name, List<Integer> lengths) {
			return new PossibleCard(matrix.use(name, this.bank), this.type, this.region, this.corporate, lengths);
		}

	}

}
