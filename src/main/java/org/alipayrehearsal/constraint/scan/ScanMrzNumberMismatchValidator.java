package org.alipayrehearsal.constraint.scan;

import java.util.List;

import org.alipayrehearsal.constraint.PlacesValidator;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.constraint.passport.PassportNumber;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;
import org.alipayrehearsal.rule.Undecided;
import org.alipayrehearsal.scan.mrz.MrzFormat;
import org.alipayrehearsal.scan.mrz.MrzReading;

class ScanMrzNumberMismatchValidator extends PlacesValidator<ScanMrzNumberMismatch, AnswersAndScans> {

	private static final Undecided UNREADABLE = new Undecided("unreadable-passport-number");

	@Override
	protected List<Judgement> judge(AnswersAndScans answers) {
		String number = TypedText.of(answers.typedPassportNumber());
		return number.isEmpty() ? List.of() : ZoneOfScan.judge(answers, "documents.", (zone) -> judge(number, zone));
	}

	static Judgement judge(String typed, MrzReading zone) {
		if (zone.format() != MrzFormat.TD3) {
			return Judgement.notApplicable();
		}
		if (!zone.documentNumber().trusted()) {
			return ZoneOfScan.UNSURE;
		}
		String read = zone.documentNumber().text().replace("<", "");
		return PassportNumber.plain(typed).map((plain) -> judge(plain, read)).orElse(UNREADABLE);
	}

	private static Judgement judge(String plain, String read) {
		return PassportNumber.isPadded(plain, read) ? Judgement.satisfied()
				: Objection.plain().withFix(PassportNumber.PATH, PassportNumber.padded(read));
	}

}
