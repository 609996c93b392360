package org.alipayrehearsal.constraint.visa;

import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Undecided;

class VisaTouristValidator extends TextValidator<VisaTourist> {

	@Override
	protected Judgement judgeText(String code) {
		return VisaKind.find(code)
			.map((kind) -> Judgement.objectIf(kind == VisaKind.L))
			.orElseGet(() -> new Undecided("unreadable"));
	}

}
