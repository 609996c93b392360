package org.alipayrehearsal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.form.name.NameAnswers;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Severity;

import org.springframework.stereotype.Component;

/**
 * Groups the errors and warnings of a report by the action that settles them. Findings
 * that one fix removes are one action, also those that offer no fix themselves, unless
 * the fixed text would still be refused: then it is not the text to type. The others are
 * grouped by the type of their action and its field: one picture, one document or one
 * other bank settles them together.
 */
@Component
public class RequiredActions {

	private final RuleService rules;

	private final RuleCatalogue catalogue;

	private final BankMatrix matrix;

	private final Banks banks;

	RequiredActions(RuleService rules, RuleCatalogue catalogue, BankMatrix matrix, Banks banks) {
		this.rules = rules;
		this.catalogue = catalogue;
		this.matrix = matrix;
		this.banks = banks;
	}

	/**
	 * Returns the actions that a report requires.
	 * @param form the form
	 * @param scope what the person was asked for
	 * @param report the form's report
	 * @return the actions, those that settle an error first, in the form's order
	 */
	public List<RequiredAction> of(VerificationForm form, ValidationScope scope, Report report) {
		List<Finding> open = new ArrayList<>(
				report.findings().stream().filter((finding) -> finding.severity() != Severity.ADVICE).toList());
		List<RequiredAction> actions = new ArrayList<>();
		List<Fix> fixes = open.stream().map(Finding::fix).filter(Objects::nonNull).distinct().toList();
		for (Fix fix : fixes) {
			List<Finding> settled = open.stream()
				.filter((finding) -> fix.equals(finding.fix())
						|| (finding.fix() == null && this.rules.removes(form, scope, fix, finding)))
				.toList();
			if (!settled.isEmpty() && !this.rules.isRefused(form, scope, fix, open)) {
				open.removeAll(settled);
				Action type = fix.path().equals("card.bank") ? Action.CHOOSE_BANK : Action.CHANGE_TEXT;
				actions.add(new RequiredAction(type, fix.path(), fix, null, bySeverity(settled)));
			}
		}
		Map<List<Object>, List<Finding>> groups = open.stream()
			.collect(Collectors.groupingBy((finding) -> List.of(finding.action(), finding.actionPath()),
					LinkedHashMap::new, Collectors.toList()));
		groups.values().forEach((group) -> {
			// What no fix removes comes first: it says what is to be done.
			group.sort(Comparator.comparing((finding) -> finding.fix() != null));
			Finding first = group.get(0);
			Bank bank = (first.action() == Action.CHOOSE_BANK) ? onlyBank(form).orElse(null) : null;
			actions.add(new RequiredAction(first.action(), first.actionPath(), null, bank, bySeverity(group)));
		});
		actions.sort(Comparator.comparing(RequiredAction::severity)
			.thenComparing((action) -> this.catalogue.order(action.path())));
		return actions;
	}

	/**
	 * {@return the bank to change to, if only one accepted bank takes the name}
	 */
	private Optional<Bank> onlyBank(VerificationForm form) {
		NameAnswers name = form.name();
		if (name == null) {
			return Optional.empty();
		}
		List<Bank> usable = this.banks.accepted()
			.stream()
			.filter((bank) -> this.matrix.use(name, bank).usable() == BankUse.Usable.YES)
			.toList();
		return (usable.size() == 1) ? Optional.of(usable.get(0)) : Optional.empty();
	}

	private static List<Finding> bySeverity(List<Finding> findings) {
		return findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
	}

}
