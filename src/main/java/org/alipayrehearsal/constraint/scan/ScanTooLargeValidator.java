package org.alipayrehearsal.constraint.scan;

import org.alipayrehearsal.rule.Objection;
import org.alipayrehearsal.scan.ScanReport;

class ScanTooLargeValidator extends ObstacleValidator<ScanTooLarge> {

	ScanTooLargeValidator() {
		super(Obstacle.TOO_LARGE);
	}

	@Override
	Objection objection(ScanReport scan) {
		return Objection.plain();
	}

}
