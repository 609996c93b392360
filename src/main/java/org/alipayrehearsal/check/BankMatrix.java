package org.alipayrehearsal.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.form.card.CardAnswers;
import org.alipayrehearsal.form.name.NameAnswers;
import org.alipayrehearsal.rule.Severity;

import org.springframework.stereotype.Component;

/**
 * Determines which banks' cards can be used with a name, by checking the name with each
 * bank.
 */
@Component
public class BankMatrix {

	private final Banks banks;

	private final RuleService rules;

	BankMatrix(Banks banks, RuleService rules) {
		this.banks = banks;
		this.rules = rules;
	}

	/**
	 * Returns the matrix for a name.
	 * @param name the name
	 * @return a line for each bank, in the directory's order
	 */
	public List<BankUse> of(NameAnswers name) {
		return this.banks.all().stream().map((bank) -> use(name, bank)).toList();
	}

	/**
	 * Returns one line of the matrix.
	 * @param name the name; blank if only the bank matters
	 * @param bank any bank
	 * @return whether the bank's cards can be used with the name
	 */
	public BankUse use(NameAnswers name, Bank bank) {
		VerificationForm form = VerificationForm.EMPTY.with(name).with(new CardAnswers(bank.code(), null, null));
		List<Finding> findings = this.rules.findingsAt(form, "card.bank");
		return new BankUse(bank, usable(findings), findings);
	}

	private static BankUse.Usable usable(List<Finding> findings) {
		Set<Severity> severities = EnumSet.noneOf(Severity.class);
		findings.forEach((finding) -> severities.add(finding.severity()));
		if (severities.contains(Severity.ERROR)) {
			return BankUse.Usable.NO;
		}
		return severities.contains(Severity.WARNING) ? BankUse.Usable.WITH_CARE : BankUse.Usable.YES;
	}

}
