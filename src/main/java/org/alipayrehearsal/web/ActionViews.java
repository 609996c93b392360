package org.alipayrehearsal.web;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.check.BankLines;
import org.alipayrehearsal.check.RequiredAction;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Fix;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Resolves the texts of actions for pages. An action that settles one finding has the
 * first sentence of its message as title and the rest as reason.
 */
@Component
public class ActionViews {

	private final FindingViews findings;

	private final BankLines bankLines;

	private final Banks banks;

	private final MessageSource messages;

	ActionViews(FindingViews findings, BankLines bankLines, Banks banks, MessageSource messages) {
		this.findings = findings;
		this.bankLines = bankLines;
		this.banks = banks;
		this.messages = messages;
	}

	/**
	 * Returns actions with their texts, numbered from 1.
	 * @param actions the actions
	 * @param answers the answers that they are about
	 * @param locale the language
	 * @return the actions as a page shows them
	 */
	public List<ActionView> of(List<RequiredAction> actions, FormAnswers answers, Locale locale) {
		List<ActionView> views = new ArrayList<>();
		actions.forEach((action) -> views.add(of(action, views.size() + 1, answers, locale)));
		return views;
	}

	private ActionView of(RequiredAction action, int number, FormAnswers answers, Locale locale) {
		List<FindingView> views = action.findings()
			.stream()
			.map((finding) -> this.findings.of(finding, answers, locale))
			.toList();
		List<String> sentences = sentences(views.get(0).message(), locale);
		String title = title(action, sentences.get(0), locale);
		Fix change = action.change();
		boolean bank = change != null && change.path().equals("card.bank");
		return new ActionView(number, action.type(), action.severity(), action.key(), action.path(), title,
				reasons(action, views, sentences, answers, locale), (change != null) ? null : views.get(0).remedy(),
				(change != null && !bank) ? ExactText.of(change.value(), answers.text(change.path())) : null,
				(change != null && bank) ? bankName(change.value(), locale) : null,
				(change != null && bank) ? change.value() : null, views);
	}

	private String title(RequiredAction action, String sentence, Locale locale) {
		if (action.bank() != null) {
			return text("action.use-bank", locale, action.bank().name(locale));
		}
		boolean several = action.findings().size() > 1;
		if (several && action.type() == Action.CHOOSE_BANK) {
			return text("action.choose-bank", locale);
		}
		return (several && action.type() == Action.TAKE_PICTURE) ? text("action.take-picture", locale) : sentence;
	}

	private List<String> reasons(RequiredAction action, List<FindingView> views, List<String> sentences,
			FormAnswers answers, Locale locale) {
		boolean chosen = !TypedText.isBlank(answers.text("card.bank"));
		if (action.type() == Action.CHOOSE_BANK && chosen && (action.bank() != null || views.size() > 1)) {
			return List.of(this.bankLines.rejection(action.findings(), answers.text("card.bank"), locale));
		}
		if (action.type() == Action.TAKE_PICTURE && views.size() > 1) {
			return views.stream().map(FindingView::message).toList();
		}
		List<String> reasons = new ArrayList<>();
		reasons.add((sentences.size() > 1)
				? String.join(text("sentence.separator", locale), sentences.subList(1, sentences.size()))
				: sentences(views.get(0).why(), locale).get(0));
		views.stream().skip(1).map(FindingView::message).forEach(reasons::add);
		return reasons;
	}

	private String bankName(String code, Locale locale) {
		return this.banks.find(code).map((bank) -> bank.name(locale)).orElse(text("card.bank.other", locale));
	}

	private String text(String key, Locale locale, @Nullable Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

	private static List<String> sentences(String text, Locale locale) {
		BreakIterator iterator = BreakIterator.getSentenceInstance(locale);
		iterator.setText(text);
		List<String> sentences = new ArrayList<>();
		int start = iterator.first();
		for (int end = iterator.next(); end != BreakIterator.DONE; start = end, end = iterator.next()) {
			sentences.add(text.substring(start, end).strip());
		}
		return sentences.isEmpty() ? List.of(text) : sentences;
	}

}
