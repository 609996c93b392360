package org.alipayrehearsal.constraint.scan;

import org.alipayrehearsal.rule.Objection;
import org.alipayrehearsal.scan.PictureSize;
import org.alipayrehearsal.scan.ScanReport;

class ScanTooManyPixelsValidator extends ObstacleValidator<ScanTooManyPixels> {

	ScanTooManyPixelsValidator() {
		super(Obstacle.TOO_MANY_PIXELS);
	}

	@Override
	Objection objection(ScanReport scan) {
		PictureSize size = scan.size();
		return (size != null) ? Objection.plain().withArguments(size.width(), size.height()) : Objection.plain();
	}

}
