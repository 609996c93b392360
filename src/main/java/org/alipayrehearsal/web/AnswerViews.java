package org.alipayrehearsal.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.scan.ScanReport;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes answers readable: a masked card number, a bank's name, a picture's file name.
 */
@Component
public class AnswerViews {

	private final Banks banks;

	private final MessageSource messages;

	AnswerViews(Banks banks, MessageSource messages) {
		this.banks = banks;
		this.messages = messages;
	}

	/**
	 * Returns answers to show.
	 * @param paths the fields' paths
	 * @param answers the answers
	 * @param locale the language
	 * @return the answers, in the order of the paths
	 */
	public List<AnswerView> of(Collection<String> paths, FormAnswers answers, Locale locale) {
		return paths.stream().map((path) -> answer(path, answers, locale)).toList();
	}

	private AnswerView answer(String path, FormAnswers answers, Locale locale) {
		String step = Step.of(path).path();
		String typed = answers.text(path);
		return switch (path) {
			case "documents.visaScan", "documents.entryProof" -> {
				ScanReport scan = answers.scan(path);
				yield new AnswerView(path, step, (scan != null) ? scan.fileName() : "", null);
			}
			case "documents.visaKind" -> chosen(path, step, typed, "visa-kind." + typed, locale);
			case "card.openedOnMainland" -> chosen(path, step, typed, "answer." + typed, locale);
			case "card.bank" -> new AnswerView(path, step, bankName(typed, locale), null);
			case "card.number" -> new AnswerView(path, step, CardNumberMask.mask(typed), null);
			default -> new AnswerView(path, step, typed, null);
		};
	}

	/** A choice that is not on the list is shown as it was sent. */
	private AnswerView chosen(String path, String step, String typed, String key, Locale locale) {
		boolean known = this.messages.getMessage(key, null, null, locale) != null;
		return new AnswerView(path, step, typed, known ? key : null);
	}

	private String bankName(String code, Locale locale) {
		if (code.equals("OTHER")) {
			return this.messages.getMessage("card.bank.other", null, locale);
		}
		return this.banks.find(code).map((bank) -> bank.name(locale)).orElse(code);
	}

}
