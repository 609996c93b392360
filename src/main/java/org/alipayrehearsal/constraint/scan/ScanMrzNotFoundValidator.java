package org.alipayrehearsal.constraint.scan;

import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

class ScanMrzNotFoundValidator extends RuleValidator<ScanMrzNotFound, ScanReport> {

	@Override
	protected Judgement judge(@Nullable ScanReport scan) {
		Judgement judgement = ZoneOfScan.judge(scan, (zone) -> Judgement.satisfied());
		return judgement.equals(ZoneOfScan.NONE) ? Judgement.objectIf(true) : judgement;
	}

}
