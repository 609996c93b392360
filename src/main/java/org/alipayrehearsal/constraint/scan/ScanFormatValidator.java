package org.alipayrehearsal.constraint.scan;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;
import org.alipayrehearsal.scan.FileType;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;

class ScanFormatValidator extends PictureValidator<ScanFormat> {

	/** Two to five letters and digits, of which one is a letter. */
	private static final Pattern ENDING = Pattern.compile("\\.([a-z0-9]{2,5})\\s*$");

	@Override
	Judgement judge(ScanReport scan, PictureFacts facts) {
		return judge(scan.type(), scan.fileName());
	}

	static Judgement judge(FileType type, String fileName) {
		return switch (type) {
			case JPEG -> ending(fileName, Set.of("jpg", "jpeg"), "ending");
			case BMP -> ending(fileName, Set.of("bmp"), "bmp-ending");
			case PNG -> Objection.plain().withVariant("png");
			case WEBP -> Objection.plain().withVariant("webp");
			case TIFF -> Objection.plain().withVariant("tiff");
			default -> Judgement.satisfied();
		};
	}

	/** A name without ending contradicts nothing. */
	private static Judgement ending(String fileName, Set<String> fitting, String variant) {
		int tail = Math.max(0, fileName.length() - 12);
		Matcher ending = ENDING.matcher(fileName.substring(tail).toLowerCase(Locale.ROOT));
		boolean misleads = ending.find() && !fitting.contains(ending.group(1))
				&& ending.group(1).chars().anyMatch(Character::isLetter);
		return misleads ? Objection.plain().withVariant(variant) : Judgement.satisfied();
	}

}
