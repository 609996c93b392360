package org.alipayrehearsal.check;

import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Resolves the texts of name variants.
 */
@Component
public class VariantLines {

	private final Banks banks;

	private final MessageSource messages;

	VariantLines(Banks banks, MessageSource messages) {
		this.banks = banks;
		this.messages = messages;
	}

	/**
	 * Returns a variant with its texts.
	 * @param variant the variant
	 * @param language the language of the texts
	 * @return the line
	 */
	public VariantLine line(NameVariant variant, Locale language) {
		return new VariantLine(variant.name(), change(variant, language), variant.length(),
				banks(variant.banks(), language),
				variant.rules().stream().map((rule) -> new Reason(rule, text(rule + ".short", language))).toList());
	}

	/**
	 * Returns the text that says what was changed.
	 * @param variant the variant
	 * @param language the language of the text
	 * @return the text
	 */
	public String change(NameVariant variant, Locale language) {
		return this.messages.getMessage("variant." + variant.change(), variant.arguments().toArray(), language);
	}

	/** Instead of all accepted banks, one text. */
	private List<String> banks(List<Bank> usable, Locale language) {
		if (usable.isEmpty()) {
			return List.of(text("variants.no-bank", language));
		}
		if (usable.containsAll(this.banks.accepted())) {
			return List.of(text("variants.all-banks", language));
		}
		return usable.stream().map((bank) -> bank.name(language)).toList();
	}

	private String text(String key, Locale language) {
		return this.messages.getMessage(key, null, language);
	}

}
