package org.alipayrehearsal.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.alipayrehearsal.check.BankLines;
import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.RequiredAction;
import org.alipayrehearsal.check.RequiredActions;
import org.alipayrehearsal.check.RuleService;
import org.alipayrehearsal.check.RuleTexts;
import org.alipayrehearsal.constraint.Derivations;
import org.alipayrehearsal.form.card.CardAnswers;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Severity;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Renders what a person has to do about a line: one text for each action, whatever the
 * number of findings that it settles.
 */
@Component
class ActionTexts {

	/** The maximum number of texts for a line. */
	private static final int MOST = 10;

	private final RuleService rules;

	private final RequiredActions actions;

	private final RuleTexts texts;

	private final BankLines bankLines;

	private final ColumnNames names;

	private final MessageSource messages;

	ActionTexts(RuleService rules, RequiredActions actions, RuleTexts texts, BankLines bankLines, ColumnNames names,
			MessageSource messages) {
		this.rules = rules;
		this.actions = actions;
		this.texts = texts;
		this.bankLines = bankLines;
		this.names = names;
		this.messages = messages;
	}

	/**
	 * Returns the actions that a line requires, errors first, then what is good to know.
	 * @param line a line
	 * @param language the language
	 * @return the texts, each with the label of its field, at most {@value #MOST} and one
	 * that counts the others
	 */
	List<String> of(CheckedLine line, Locale language) {
		Report report = line.report();
		if (report == null) {
			return List.of();
		}
		List<RequiredAction> required = Derivations
			.during(() -> this.actions.of(line.application(), line.scope(), report));
		boolean otherBank = required.stream().anyMatch((action) -> action.type() == Action.CHOOSE_BANK);
		List<String> all = new ArrayList<>();
		for (RequiredAction action : required) {
			all.add(labelled(action.path(), text(action, line, language), language));
		}
		for (Finding finding : report.findings()) {
			boolean said = otherBank && finding.action() == Action.CHOOSE_BANK;
			if (finding.severity() == Severity.ADVICE && !said) {
				all.add(labelled(finding.path(), this.texts.message(finding, language), language));
			}
		}
		if (all.size() <= MOST) {
			return all;
		}
		List<String> first = new ArrayList<>(all.subList(0, MOST));
		first.add(text("batch.more", language, all.size() - MOST));
		return first;
	}

	/**
	 * Returns the text to type instead.
	 * @param line the line
	 * @param finding a finding of the line
	 * @return the fix of the finding, or null if there is none or the form would refuse
	 * the fixed text, too
	 */
	@Nullable Fix fix(CheckedLine line, Finding finding) {
		Fix fix = finding.fix();
		Report report = line.report();
		if (fix == null || report == null
				|| this.rules.isRefused(line.application(), line.scope(), fix, report.findings())) {
			return null;
		}
		return fix;
	}

	private String text(RequiredAction action, CheckedLine line, Locale language) {
		List<Finding> findings = action.findings();
		boolean several = findings.size() > 1;
		if (action.type() == Action.CHOOSE_BANK && action.fix() == null && several) {
			String use = (action.bank() != null) ? text("action.use-bank", language, action.bank().name(language))
					: text("action.choose-bank", language);
			CardAnswers card = line.application().card();
			String bank = (card != null) ? Objects.requireNonNullElse(card.bank(), "") : "";
			return text("batch.action.bank", language, use, this.bankLines.rejection(findings, bank, language));
		}
		if (action.fix() != null) {
			return this.texts.message(findings.get(0), language);
		}
		return findings.stream()
			.map((finding) -> this.texts.message(finding, language))
			.distinct()
			.collect(Collectors.joining(text("sentence.separator", language)));
	}

	private String labelled(String path, String text, Locale language) {
		return this.names.name(path, language) + text("colon", language) + text;
	}

	private String text(String key, Locale language, Object... arguments) {
		return this.messages.getMessage(key, arguments, language);
	}

}
