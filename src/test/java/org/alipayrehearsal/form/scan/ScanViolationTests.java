package org.alipayrehearsal.form.scan;

import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.Decoding;
import org.alipayrehearsal.scan.FileType;
import org.alipayrehearsal.scan.ScanReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The variants and arguments that the rules on files report.
 */
class ScanViolationTests {

	@ParameterizedTest
	@CsvSource({ "HEIC,heic", "AVIF,avif", "GIF,gif", "PDF,pdf", "OFFICE,office", "ARCHIVE,archive", "VIDEO,video",
			"HTML,html", "TEXT,text", "PROGRAM,program", "UNKNOWN," })
	void whenFileIsNoReadablePictureShouldNameWhatItIs(FileType type, String variant) {
		assertThat(ScanType.Validator.violation(type)).isEqualTo(Violated.plain().withVariant(variant));
	}

	@ParameterizedTest
	@CsvSource({ "JPEG_2000,JPEG 2000", "JPEG_XL,JPEG XL", "PHOTOSHOP,Photoshop", "SVG,SVG" })
	void whenPictureIsOfARareTypeShouldNameTheType(FileType type, String name) {
		assertThat(ScanType.Validator.violation(type))
			.isEqualTo(Violated.plain().withVariant("other-picture").withArguments(name));
	}

	@Test
	void whenPictureHasTooManyPixelsShouldNameThem() {
		assertThat(new ScanTooManyPixels.Validator().evaluate(ScanReports.MANY_PIXELS))
			.isEqualTo(Violated.plain().withArguments(12_001, 10));
	}

	@ParameterizedTest
	@CsvSource({ "TRUNCATED,truncated", "UNSUPPORTED,unsupported", "ANIMATED,animated", "CORRUPT,", "NOT_TRIED," })
	void whenPictureIsUnreadableShouldSayHow(Decoding decoding, String variant) {
		ScanReport scan = ScanReports.of(FileType.BMP, 10, null, decoding);
		assertThat(new ScanUnreadable.Validator().evaluate(scan)).isEqualTo(Violated.plain().withVariant(variant));
	}

	@Test
	void whenFileIsEmptyShouldSaySo() {
		assertThat(new ScanUnreadable.Validator().evaluate(ScanReports.EMPTY))
			.isEqualTo(Violated.plain().withVariant("empty"));
	}

}
