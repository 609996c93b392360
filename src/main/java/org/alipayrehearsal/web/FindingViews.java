package org.alipayrehearsal.web;

import java.util.Locale;

import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.RuleTexts;
import org.alipayrehearsal.rule.Fix;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts findings into the words of a page.
 */
@Component
public class FindingViews {

	private final RuleTexts texts;

	private final MessageSource messages;

	private final Banks banks;

	FindingViews(RuleTexts texts, MessageSource messages, Banks banks) {
		this.texts = texts;
		this.messages = messages;
		this.banks = banks;
	}

	/**
	 * A finding in words.
	 * @param finding the finding
	 * @param answers what it is about
	 * @param locale the language
	 * @return the finding as a page shows it
	 */
	public FindingView of(Finding finding, FormAnswers answers, Locale locale) {
		return new FindingView(finding.rule(), finding.severity().name().toLowerCase(Locale.ROOT), finding.path(),
				elementId(finding.path()), this.texts.message(finding, locale), this.texts.why(finding, locale),
				this.texts.remedy(finding, locale), fix(finding.fix(), locale), finding.source(),
				EvidenceViews.of(finding, answers));
	}

	/**
	 * A date that could not be read. No rule of the guide speaks of it: it is about this
	 * page's own field.
	 * @param path the field's path
	 * @param locale the language
	 * @return the finding
	 */
	public FindingView unreadableDate(String path, Locale locale) {
		return new FindingView("unreadable-date", "error", path, elementId(path),
				this.messages.getMessage("unreadable-date.message", null, locale),
				this.messages.getMessage("unreadable-date.why", null, locale),
				this.messages.getMessage("unreadable-date.fix", null, locale), null, null, null);
	}

	/**
	 * The id of the element that a field is.
	 * @param path the field's path
	 * @return the id
	 */
	public static String elementId(String path) {
		return path.replace('.', '-');
	}

	private FindingView.@Nullable FixView fix(@Nullable Fix fix, Locale locale) {
		return (fix != null) ? new FindingView.FixView(fix.path(), shown(fix, locale)) : null;
	}

	/** A bank goes by its name: its code stands nowhere on the pages. */
	private String shown(Fix fix, Locale locale) {
		return switch (fix.path()) {
			case "card.number" -> CardNumberMask.mask(fix.value());
			case "card.bank" -> this.banks.find(fix.value()).map((bank) -> bank.name(locale)).orElse(fix.value());
			default -> fix.value();
		};
	}

}
