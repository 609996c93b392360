package org.alipayrehearsal.constraint.visa;

import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

class VisaScanRequiredValidator extends RuleValidator<VisaScanRequired, ScanReport> {

	@Override
	protected Judgement judge(@Nullable ScanReport scan) {
		return Judgement.objectIf(scan == null);
	}

}
