package org.alipayrehearsal.constraint.scan;

import org.alipayrehearsal.rule.Objection;
import org.alipayrehearsal.scan.FileType;
import org.alipayrehearsal.scan.ScanReport;

class ScanUnreadableValidator extends ObstacleValidator<ScanUnreadable> {

	ScanUnreadableValidator() {
		super(Obstacle.UNREADABLE);
	}

	@Override
	boolean reports(Obstacle met) {
		return met == Obstacle.EMPTY || met == Obstacle.UNREADABLE;
	}

	@Override
	Objection objection(ScanReport scan) {
		if (scan.type() == FileType.EMPTY) {
			return Objection.plain().withVariant("empty");
		}
		return switch (scan.decoding()) {
			case TRUNCATED -> Objection.plain().withVariant("truncated");
			case ANIMATED -> Objection.plain().withVariant("animated");
			case UNSUPPORTED -> Objection.plain().withVariant("unsupported");
			case COMPLETE, CORRUPT, NOT_TRIED -> Objection.plain();
		};
	}

}
