package org.alipayrehearsal.constraint.scan;

import org.alipayrehearsal.rule.Objection;
import org.alipayrehearsal.scan.FileType;
import org.alipayrehearsal.scan.ScanReport;

class ScanTypeValidator extends ObstacleValidator<ScanType> {

	ScanTypeValidator() {
		super(Obstacle.TYPE);
	}

	@Override
	Objection objection(ScanReport scan) {
		return objection(scan.type());
	}

	static Objection objection(FileType type) {
		return switch (type) {
			case HEIC -> Objection.plain().withVariant("heic");
			case AVIF -> Objection.plain().withVariant("avif");
			case GIF -> Objection.plain().withVariant("gif");
			case JPEG_2000, JPEG_XL, PHOTOSHOP, SVG ->
				Objection.plain().withVariant("other-picture").withArguments(type.label());
			case PDF -> Objection.plain().withVariant("pdf");
			case OFFICE -> Objection.plain().withVariant("office");
			case ARCHIVE -> Objection.plain().withVariant("archive");
			case VIDEO -> Objection.plain().withVariant("video");
			case HTML -> Objection.plain().withVariant("html");
			case TEXT -> Objection.plain().withVariant("text");
			case PROGRAM -> Objection.plain().withVariant("program");
			case JPEG, PNG, BMP, WEBP, TIFF, EMPTY, UNKNOWN -> Objection.plain();
		};
	}

}
