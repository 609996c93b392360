package org.alipayrehearsal.web.guide.banks;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.BankStatement;
import org.alipayrehearsal.bank.BankStatus;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.bank.CardType;
import org.alipayrehearsal.bank.IssuerRegion;
import org.alipayrehearsal.check.BankConcerns;
import org.alipayrehearsal.check.BankLine;
import org.alipayrehearsal.check.BankLines;
import org.alipayrehearsal.check.CardLook;
import org.alipayrehearsal.check.Reason;
import org.alipayrehearsal.web.FindingView;
import org.alipayrehearsal.web.FindingViews;
import org.alipayrehearsal.web.FormAnswers;

import org.springframework.stereotype.Component;

/**
 * Renders the banks and the cards that match typed digits.
 */
@Component
class BankViews {

	private final Banks banks;

	private final BankConcerns concerns;

	private final BankLines lines;

	private final FindingViews findingViews;

	BankViews(Banks banks, BankConcerns concerns, BankLines lines, FindingViews findingViews) {
		this.banks = banks;
		this.concerns = concerns;
		this.lines = lines;
		this.findingViews = findingViews;
	}

	/**
	 * {@return all banks, grouped by status}
	 */
	List<BankGroup> groups(Locale language) {
		Map<BankStatus, List<Bank>> byStatus = this.banks.all()
			.stream()
			.collect(Collectors.groupingBy(Bank::status, () -> new EnumMap<>(BankStatus.class), Collectors.toList()));
		return byStatus.entrySet()
			.stream()
			.map((group) -> new BankGroup(group.getKey(),
					group.getValue().stream().map((bank) -> listed(bank, language)).toList(),
					group.getValue().stream().map(Bank::statement).filter(Objects::nonNull).distinct().toList()))
			.toList();
	}

	/**
	 * {@return the kinds of cards whose numbers start with the digits}
	 */
	List<CardLine> cards(CardLook look, Locale language) {
		return look.cards()
			.stream()
			.map((card) -> new CardLine(this.lines.line(card.use(), language), card.type(), card.region(),
					card.corporate(), card.lengths()))
			.toList();
	}

	/**
	 * {@return the findings about the digits}
	 */
	List<FindingView> findings(CardLook look, Locale language) {
		return look.findings()
			.stream()
			.map((finding) -> this.findingViews.of(finding, FormAnswers.NONE, language))
			.toList();
	}

	private BankGroup.ListedBank listed(Bank bank, Locale language) {
		return new BankGroup.ListedBank(bank,
				this.concerns.against(bank)
					.stream()
					.map((finding) -> this.lines.reason(finding.rule(), finding.variant(), language))
					.toList());
	}

	/**
	 * The banks of one status.
	 *
	 * @param status the status
	 * @param banks the banks, in the order of the data
	 * @param statements the distinct statements behind the status
	 */
	record BankGroup(BankStatus status, List<ListedBank> banks, List<BankStatement> statements) {

		/**
		 * A bank in the list.
		 *
		 * @param bank the bank
		 * @param against the reasons against it, independent of a name
		 */
		record ListedBank(Bank bank, List<Reason> against) {

		}

	}

	/**
	 * A kind of card whose numbers start with the digits.
	 *
	 * @param bank its bank and whether that bank can be used
	 * @param type the card type
	 * @param region the region of the issuer
	 * @param corporate whether they are corporate cards
	 * @param lengths the possible lengths of the number
	 */
	record CardLine(BankLine bank, CardType type, IssuerRegion region, boolean corporate, List<Integer> lengths) {

	}

}
