package org.alipayrehearsal.constraint.visa;

import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Undecided;

class VisaRequiredValidator extends TextValidator<VisaRequired> {

	@Override
	protected Judgement judgeText(String code) {
		return VisaKind.find(code)
			.map((kind) -> Judgement.objectIf(kind == VisaKind.NONE))
			.orElseGet(() -> new Undecided("unreadable"));
	}

}
