package org.alipayrehearsal.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.form.name.MaskedName;
import org.alipayrehearsal.form.name.NameAnswers;
import org.alipayrehearsal.form.name.NameLength;
import org.alipayrehearsal.form.name.CharacterKind;
import org.alipayrehearsal.form.scan.MrzNames;
import org.alipayrehearsal.rule.Severity;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Returns the ways in which a bank may have stored a name (the authors' reply on "other
 * tricks").
 */
@Component
public class NameVariants {

	private static final ValidationScope NAME = ValidationScope.withoutScans(EnumSet.of(Step.NAME));

	private final BankMatrix matrix;

	private final RuleService rules;

	NameVariants(BankMatrix matrix, RuleService rules) {
		this.matrix = matrix;
		this.rules = rules;
	}

	/**
	 * Returns the variants of a form's name. The family name is taken from the
	 * machine-readable zone of the scans, if one was read.
	 * @param form the form
	 * @return the distinct variants, without the name as typed
	 */
	public List<NameVariant> of(VerificationForm form) {
		NameAnswers name = form.name();
		if (name == null) {
			return List.of();
		}
		String surname = TypedText.of(MrzNames.surname(name.realName(), form.visaScan(), form.entryProof()));
		boolean standsThere = !NameParts.of(NameParts.words(TypedText.of(name.realName())), NameParts.words(surname))
			.isEmpty();
		return of(name, standsThere ? surname : null);
	}

	/**
	 * Returns the variants of a name; none if the bank's spelling is given, and those
	 * that agree with it if the bank shows only a part of it.
	 * @param name the name
	 * @return the distinct variants, without the name as typed
	 */
	public List<NameVariant> of(NameAnswers name) {
		return of(name, null);
	}

	/**
	 * Returns the variants of a name; none if the bank's spelling is given, and those
	 * that agree with it if the bank shows only a part of it.
	 * @param name the name
	 * @param familyName the family name as it is spelled in the name, or null if unknown
	 * @return the distinct variants, without the name as typed
	 */
	public List<NameVariant> of(NameAnswers name, @Nullable String familyName) {
		MaskedName masked = MaskedName.of(TypedText.of(name.atBank())).orElse(null);
		if (masked == null && !TypedText.isBlank(name.atBank())) {
			return List.of();
		}
		Map<Traits, List<Bank>> known = new HashMap<>();
		List<NameVariant> variants = new ArrayList<>();
		for (NameSpelling spelling : NameSpelling.of(TypedText.of(name.realName()), TypedText.of(familyName))) {
			if (masked != null && !masked.matches(spelling.name())) {
				continue;
			}
			NameAnswers answers = new NameAnswers(spelling.name(), name.onVisa(), null);
			List<Bank> banks = known.computeIfAbsent(Traits.of(spelling.name()), (traits) -> banks(answers));
			variants.add(new NameVariant(spelling.name(), spelling.change(), spelling.arguments(),
					NameLength.of(spelling.name()), banks, rulesTripped(answers)));
		}
		return variants;
	}

	private List<Bank> banks(NameAnswers name) {
		return this.matrix.of(name)
			.stream()
			.filter((use) -> use.usable() != BankUse.Usable.NO)
			.map(BankUse::bank)
			.toList();
	}

	private List<String> rulesTripped(NameAnswers name) {
		return this.rules.check(VerificationForm.EMPTY.with(name), NAME)
			.findings()
			.stream()
			.filter((finding) -> finding.path().equals("name.realName") && finding.severity() != Severity.ADVICE)
			.map(Finding::rule)
			.toList();
	}

	/** The properties of a name that the rules about banks depend on. */
	private record Traits(boolean latin, boolean middleDot, boolean over20) {

		static Traits of(String name) {
			return new Traits(CharacterKind.holdsLatinLetter(name), CharacterKind.holdsMiddleDot(name),
					NameLength.isOver20(name));
		}

	}

}
