package org.alipayrehearsal.constraint.scan;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;
import org.alipayrehearsal.rule.Undecided;
import org.alipayrehearsal.scan.Decoding;
import org.alipayrehearsal.scan.FileType;
import org.alipayrehearsal.scan.ScanReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * In which words the rules object.
 */
class ScanObjectionTests {

	@ParameterizedTest
	@CsvSource({ "HEIC,heic", "AVIF,avif", "GIF,gif", "PDF,pdf", "OFFICE,office", "ARCHIVE,archive", "VIDEO,video",
			"HTML,html", "TEXT,text", "PROGRAM,program", "UNKNOWN," })
	void whenFileIsNoReadablePictureShouldNameWhatItIs(FileType type, String variant) {
		assertThat(ScanTypeValidator.objection(type)).isEqualTo(Objection.plain().withVariant(variant));
	}

	@ParameterizedTest
	@CsvSource({ "JPEG_2000,JPEG 2000", "JPEG_XL,JPEG XL", "PHOTOSHOP,Photoshop", "SVG,SVG" })
	void whenPictureIsOfARareTypeShouldNameTheType(FileType type, String name) {
		assertThat(ScanTypeValidator.objection(type))
			.isEqualTo(Objection.plain().withVariant("other-picture").withArguments(name));
	}

	@Test
	void whenPictureHasTooManyPixelsShouldNameThem() {
		assertThat(new ScanTooManyPixelsValidator().judge(ScanReports.MANY_PIXELS))
			.isEqualTo(Objection.plain().withArguments(12_001, 10));
	}

	@ParameterizedTest
	@CsvSource({ "TRUNCATED,truncated", "UNSUPPORTED,unsupported", "ANIMATED,animated", "CORRUPT,", "NOT_TRIED," })
	void whenPictureIsUnreadableShouldSayHow(Decoding decoding, String variant) {
		ScanReport scan = ScanReports.of(FileType.BMP, 10, null, decoding);
		assertThat(new ScanUnreadableValidator().judge(scan)).isEqualTo(Objection.plain().withVariant(variant));
	}

	@Test
	void whenFileIsEmptyShouldSaySo() {
		assertThat(new ScanUnreadableValidator().judge(ScanReports.EMPTY))
			.isEqualTo(Objection.plain().withVariant("empty"));
	}

	@Test
	void whenBothScansAreOneFileShouldObject() {
		assertThat(ScanSameFileValidator.judge(ScanReports.WHOLE, ScanReports.WHOLE)).isEqualTo(Objection.plain());
		assertThat(ScanSameFileValidator.judge(ScanReports.PDF, ScanReports.PDF)).isEqualTo(Objection.plain());
	}

	@Test
	void whenScansDifferOrOneIsMissingShouldBeSatisfied() {
		assertThat(ScanSameFileValidator.judge(ScanReports.WHOLE, ScanReports.PDF)).isEqualTo(Judgement.satisfied());
		assertThat(ScanSameFileValidator.judge(null, ScanReports.PDF)).isEqualTo(Judgement.satisfied());
		assertThat(ScanSameFileValidator.judge(ScanReports.PDF, null)).isEqualTo(Judgement.satisfied());
		assertThat(ScanSameFileValidator.judge(null, null)).isEqualTo(Judgement.satisfied());
		assertThat(new ScanSameFileValidator().judge((ScanSlots) null)).isEqualTo(Judgement.satisfied());
	}

	@Test
	void whenBothFilesAreEmptyShouldNotTell() {
		assertThat(ScanSameFileValidator.judge(ScanReports.EMPTY, ScanReports.EMPTY))
			.isEqualTo(new Undecided("scan-unreadable"));
	}

}
