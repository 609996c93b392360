package org.alipayrehearsal.web.guide.banks;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.BankStatus;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.check.BankConcerns;
import org.alipayrehearsal.check.BankLines;
import org.alipayrehearsal.check.CardLook;
import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.RuleTexts;

import org.springframework.stereotype.Component;

/**
 * Puts banks and cards into what the page shows.
 */
@Component
class BankViews {

	private final Banks banks;

	private final BankConcerns concerns;

	private final BankLines lines;

	private final RuleTexts texts;

	BankViews(Banks banks, BankConcerns concerns, BankLines lines, RuleTexts texts) {
		this.banks = banks;
		this.concerns = concerns;
		this.lines = lines;
		this.texts = texts;
	}

	/** The list of banks, by status. */
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

	/** The kinds of cards that digits fit. */
	List<CardLine> cards(CardLook look, Locale language) {
		return look.cards()
			.stream()
			.map((card) -> new CardLine(this.lines.line(card.use(), language), card.type(), card.region(),
					card.corporate(), card.lengths()))
			.toList();
	}

	/** What the rules say of the digits. */
	List<CardFinding> findings(CardLook look, Locale language) {
		return look.findings().stream().map((finding) -> finding(finding, language)).toList();
	}

	private BankGroup.ListedBank listed(Bank bank, Locale language) {
		return new BankGroup.ListedBank(bank,
				this.concerns.against(bank)
					.stream()
					.map((finding) -> this.lines.reason(finding.rule(), finding.variant(), language))
					.toList());
	}

	private CardFinding finding(Finding finding, Locale language) {
		return new CardFinding(finding.rule(), finding.severity().name().toLowerCase(Locale.ROOT),
				this.texts.message(finding, language), this.texts.why(finding, language),
				this.texts.remedy(finding, language));
	}

}
