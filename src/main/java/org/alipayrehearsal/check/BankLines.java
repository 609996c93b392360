package org.alipayrehearsal.check;

import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.form.name.NameAnswers;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts the bank matrix into words.
 */
@Component
public class BankLines {

	private final BankMatrix matrix;

	private final MessageSource messages;

	BankLines(BankMatrix matrix, MessageSource messages) {
		this.matrix = matrix;
		this.messages = messages;
	}

	/**
	 * The matrix for a name.
	 * @param name the name
	 * @param language the language of the words
	 * @return a line for each bank, in the directory's order
	 */
	public List<BankLine> of(NameAnswers name, Locale language) {
		return this.matrix.of(name).stream().map((use) -> line(use, language)).toList();
	}

	/**
	 * One line.
	 * @param use what the rules say of a bank
	 * @param language the language of the words
	 * @return the same in words
	 */
	public BankLine line(BankUse use, Locale language) {
		return new BankLine(use.bank().code(), use.bank().englishName(), use.bank().chineseName(), use.usable(),
				use.findings().stream().map((finding) -> reason(finding.rule(), finding.variant(), language)).toList());
	}

	/**
	 * What a rule says of a bank, in a few words.
	 * @param rule the rule's id
	 * @param variant which of its texts fits; null for its own
	 * @param language the language of the words
	 * @return the words; the rule's own where the variant has none
	 */
	public Reason reason(String rule, @Nullable String variant, Locale language) {
		String own = (variant != null) ? this.messages.getMessage(rule + "." + variant + ".short", null, null, language)
				: null;
		return new Reason(rule, (own != null) ? own : this.messages.getMessage(rule + ".short", null, language));
	}

}
