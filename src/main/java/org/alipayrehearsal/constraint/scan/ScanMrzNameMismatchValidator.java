package org.alipayrehearsal.constraint.scan;

import java.util.List;

import org.alipayrehearsal.constraint.PlacesValidator;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.constraint.name.NameDifference;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;
import org.alipayrehearsal.rule.Undecided;
import org.alipayrehearsal.scan.mrz.MrzFormat;
import org.alipayrehearsal.scan.mrz.MrzReading;

class ScanMrzNameMismatchValidator extends PlacesValidator<ScanMrzNameMismatch, AnswersAndScans> {

	private static final Undecided UNCONFIRMED = new Undecided("name-unconfirmed");

	private static final Undecided NOT_COMPARABLE = new Undecided("name-not-comparable");

	/** One letter in so many may be a slip; more may be somebody else's name. */
	private static final int LETTERS_TO_A_SLIP = 4;

	@Override
	protected List<Judgement> judge(AnswersAndScans answers) {
		String name = TypedText.of(answers.typedName());
		String atBank = TypedText.of(answers.nameAtBank());
		return name.isEmpty() ? List.of()
				: ZoneOfScan.judge(answers, "documents.", (zone) -> judge(name, atBank, zone));
	}

	static Judgement judge(String name, String atBank, MrzReading zone) {
		if (zone.format() == MrzFormat.TD1) {
			return Judgement.notApplicable();
		}
		MrzNameComparison comparison = MrzNames.compare(name, zone);
		return switch (comparison.outcome()) {
			case SAME, SAME_SURNAME_FIRST -> Judgement.satisfied();
			case UNSURE -> UNCONFIRMED;
			case NOT_COMPARED -> NOT_COMPARABLE;
			case DIFFERENT ->
				name.equals(atBank) ? Objection.plain().withVariant("as-at-bank") : objection(comparison, atBank);
		};
	}

	/** Where the bank has its own spelling, no other one is offered. */
	private static Objection objection(MrzNameComparison comparison, String atBank) {
		NameDifference difference = difference(comparison);
		Objection objection = switch (difference) {
			case ORDER, SPACES, MISSING_WORD -> Objection.plain().withVariant(difference.variant());
			case CASE, DIACRITICS, OTHER -> Objection.plain();
		};
		boolean slip = objection.variant() != null
				|| comparison.differences() * LETTERS_TO_A_SLIP <= comparison.letters().size();
		boolean offered = slip && atBank.isEmpty() && !comparison.readName().isEmpty();
		return offered ? objection.withFix("name.realName", comparison.readName()) : objection;
	}

	private static NameDifference difference(MrzNameComparison comparison) {
		return NameDifference.between(comparison.typed().replace('<', ' '), comparison.read().replace('<', ' '));
	}

}
