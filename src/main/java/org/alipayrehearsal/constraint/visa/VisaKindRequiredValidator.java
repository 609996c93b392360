package org.alipayrehearsal.constraint.visa;

import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;
import org.jspecify.annotations.Nullable;

class VisaKindRequiredValidator extends RuleValidator<VisaKindRequired, String> {

	@Override
	protected Judgement judge(@Nullable String code) {
		String text = TypedText.of(code);
		if (text.isEmpty()) {
			return Objection.plain();
		}
		return VisaKind.find(text).isPresent() ? Judgement.satisfied() : Objection.plain().withVariant("unknown");
	}

}
