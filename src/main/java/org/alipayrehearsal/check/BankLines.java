package org.alipayrehearsal.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.form.name.NameAnswers;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Resolves the texts of the bank matrix.
 */
@Component
public class BankLines {

	private final BankMatrix matrix;

	private final Banks banks;

	private final MessageSource messages;

	BankLines(BankMatrix matrix, Banks banks, MessageSource messages) {
		this.matrix = matrix;
		this.banks = banks;
		this.messages = messages;
	}

	/**
	 * Returns the matrix for a name.
	 * @param name the name
	 * @param language the language of the texts
	 * @return a line for each bank, in the directory's order
	 */
	public List<BankLine> of(NameAnswers name, Locale language) {
		return this.matrix.of(name).stream().map((use) -> line(use, language)).toList();
	}

	/**
	 * Returns one line.
	 * @param use whether a bank's cards can be used
	 * @param language the language of the texts
	 * @return the line
	 */
	public BankLine line(BankUse use, Locale language) {
		return new BankLine(use.bank().code(), use.bank().englishName(), use.bank().chineseName(), use.usable(),
				use.findings().stream().map((finding) -> reason(finding.rule(), finding.variant(), language)).toList());
	}

	/**
	 * Returns why the cards of a chosen bank cannot be used, in one sentence.
	 * @param findings the findings of the rules that reject the bank
	 * @param bank the code of the bank, or any text
	 * @param language the language of the text
	 * @return the sentence, with each rule's short text once
	 */
	public String rejection(List<Finding> findings, String bank, Locale language) {
		String reasons = findings.stream()
			.map((finding) -> reason(finding.rule(), finding.variant(), language).text())
			.distinct()
			.collect(Collectors.joining(text("list.separator", language)));
		String name = this.banks.find(bank)
			.map((known) -> known.name(language))
			.orElseGet(() -> text("card.bank.other", language));
		return text("action.bank-reason", language, name, reasons);
	}

	/**
	 * Returns a rule's short text about a bank.
	 * @param rule the rule's id
	 * @param variant which of the rule's texts to use, or null for its default text
	 * @param language the language of the text
	 * @return the variant's short text, or else the rule's
	 */
	public Reason reason(String rule, @Nullable String variant, Locale language) {
		String own = (variant != null) ? this.messages.getMessage(rule + "." + variant + ".short", null, null, language)
				: null;
		return new Reason(rule, (own != null) ? own : text(rule + ".short", language));
	}

	private String text(String key, Locale language, Object... arguments) {
		return this.messages.getMessage(key, arguments, language);
	}

}
