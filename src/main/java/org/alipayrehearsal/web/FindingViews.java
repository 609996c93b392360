package org.alipayrehearsal.web;

import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.RuleTexts;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Severity;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Resolves the texts of findings for pages.
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
	 * Returns a finding with its texts.
	 * @param finding the finding
	 * @param answers the answers that it is about
	 * @param locale the language
	 * @return the finding as a page shows it
	 */
	public FindingView of(Finding finding, FormAnswers answers, Locale locale) {
		return new FindingView(finding.rule(), finding.severity(), finding.path(), elementId(finding.path()),
				this.texts.message(finding, locale), this.texts.why(finding, locale),
				this.texts.remedy(finding, locale), fix(finding.fix(), locale), finding.source(),
				EvidenceView.of(finding, answers), List.of(), false);
	}

	/**
	 * Returns the error of a date that cannot be read. It has no source: the real form
	 * does not ask for these dates.
	 * @param path the field's path
	 * @param locale the language
	 * @return the error
	 */
	public FindingView unreadableDate(String path, Locale locale) {
		return new FindingView("unreadable-date", Severity.ERROR, path, elementId(path),
				this.messages.getMessage("unreadable-date.message", null, locale),
				this.messages.getMessage("unreadable-date.why", null, locale),
				this.messages.getMessage("unreadable-date.fix", null, locale), null, null, null, List.of(), false);
	}

	/**
	 * Returns the error of a text that is too long.
	 * @param path the field's path
	 * @param locale the language
	 * @return the error
	 */
	public FindingView tooLong(String path, Locale locale) {
		return new FindingView("too-long", Severity.ERROR, path, elementId(path),
				this.messages.getMessage("too-long.message", null, locale),
				this.messages.getMessage("too-long.why", null, locale),
				this.messages.getMessage("too-long.fix", null, locale), null, null, null, List.of(), false);
	}

	/**
	 * Returns the id of a field's element.
	 * @param path the field's path
	 * @return the id
	 */
	public static String elementId(String path) {
		return path.replace('.', '-');
	}

	private FindingView.@Nullable FixView fix(@Nullable Fix fix, Locale locale) {
		return (fix != null) ? new FindingView.FixView(fix.path(), shown(fix, locale)) : null;
	}

	private String shown(Fix fix, Locale locale) {
		return switch (fix.path()) {
			case "card.number" -> CardNumberMask.mask(fix.value());
			case "card.bank" -> this.banks.find(fix.value()).map((bank) -> bank.name(locale)).orElse(fix.value());
			default -> fix.value();
		};
	}

}
