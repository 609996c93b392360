package org.alipayrehearsal.form.visa;

import org.alipayrehearsal.form.scan.MrzReadings;
import org.alipayrehearsal.form.scan.ScanReports;
import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.NotApplicable;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.Decoding;
import org.alipayrehearsal.scan.FileType;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.metadata.Provenance;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.alipayrehearsal.scan.quality.PictureHash;
import org.alipayrehearsal.scan.quality.PictureQuality;
import org.alipayrehearsal.scan.quality.PrintQuality;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ScanSameFile} and {@link ScanSamePicture}.
 */
class SamePictureTests {

	private static final PictureHash HASH = new PictureHash(0, 0, 0, 0);

	private static final PictureQuality GOOD = new PictureQuality(5, 180, 150, 0.2, 2000, null, 0,
			new PrintQuality(150, 0.4, 0, 0, 0));

	@ParameterizedTest
	@CsvSource({ "0,✗", "8589934591,✗", "17179869183,✓", "-1,✓" })
	void whenPicturesAreAlikeShouldObject(long bits, String sign) {
		ScanReport one = scan("1", new PictureHash(0, 0, 0, 0));
		ScanReport other = scan("2", new PictureHash(0, bits, 0, 0));
		assertThat(sign(ScanSamePicture.Validator.evaluate(one, other))).isEqualTo(sign);
	}

	@Test
	void whenTrustedFieldsOfTheZonesDifferShouldBeTwoPictures() {
		MrzReadings zone = MrzReadings.passport("ERIKSSON<<ANNA").withNumber("L898902C3", true, true);
		ScanReport one = scan("1", HASH, zone.reading());
		for (boolean trusted : new boolean[] { true, false }) {
			MrzReadings other = MrzReadings.passport("ERIKSSON<<ANNA").withNumber("L898902C4", true, trusted);
			assertThat(sign(ScanSamePicture.Validator.evaluate(one, scan("2", HASH, other.reading()))))
				.isEqualTo(trusted ? "✓" : "✗");
		}
		assertThat(sign(ScanSamePicture.Validator.evaluate(one, scan("2", HASH, zone.reading())))).isEqualTo("✗");
		assertThat(sign(ScanSamePicture.Validator.evaluate(one, scan("2", HASH)))).isEqualTo("✗");
	}

	@Test
	void whenFilesOrPixelsAreTheSameShouldLeaveItToTheOtherRule() {
		ScanReport one = scan("1", HASH);
		ScanReport samePixels = new ScanReport("b.png", 7, "other", FileType.PNG, ScanReports.PAGE, Decoding.COMPLETE,
				one.facts());
		assertThat(ScanSameFile.Validator.evaluate(one, samePixels)).isEqualTo(Violated.plain());
		assertThat(ScanSameFile.Validator.evaluate(one, scan("2", HASH))).isEqualTo(RuleResult.satisfied());
		assertThat(ScanSamePicture.Validator.evaluate(one, samePixels)).isInstanceOf(NotApplicable.class);
		assertThat(ScanSamePicture.Validator.evaluate(one, one)).isInstanceOf(NotApplicable.class);
	}

	@Test
	void whenAPictureWasNotExaminedShouldNotCompare() {
		ScanReport one = scan("1", HASH);
		assertThat(ScanSamePicture.Validator.evaluate(one, ScanReports.PDF)).isEqualTo(new Inconclusive("scan-type"));
		assertThat(ScanSamePicture.Validator.evaluate(ScanReports.PDF, one))
			.isEqualTo(new Inconclusive("pictures-not-compared"));
		assertThat(ScanSamePicture.Validator.evaluate(one, null)).isEqualTo(RuleResult.satisfied());
		assertThat(ScanSamePicture.Validator.evaluate(null, one)).isEqualTo(RuleResult.satisfied());
		assertThat(new ScanSamePicture.Validator().evaluate((DocumentsAnswers) null)).isEqualTo(RuleResult.satisfied());
	}

	@Test
	void whenBothScansAreOneFileShouldObject() {
		assertThat(ScanSameFile.Validator.evaluate(ScanReports.WHOLE, ScanReports.WHOLE)).isEqualTo(Violated.plain());
		assertThat(ScanSameFile.Validator.evaluate(ScanReports.PDF, ScanReports.PDF)).isEqualTo(Violated.plain());
	}

	@Test
	void whenScansDifferOrOneIsMissingShouldBeSatisfied() {
		assertThat(ScanSameFile.Validator.evaluate(ScanReports.WHOLE, ScanReports.PDF))
			.isEqualTo(RuleResult.satisfied());
		assertThat(ScanSameFile.Validator.evaluate(null, ScanReports.PDF)).isEqualTo(RuleResult.satisfied());
		assertThat(ScanSameFile.Validator.evaluate(ScanReports.PDF, null)).isEqualTo(RuleResult.satisfied());
		assertThat(ScanSameFile.Validator.evaluate(null, null)).isEqualTo(RuleResult.satisfied());
		assertThat(new ScanSameFile.Validator().evaluate((DocumentsAnswers) null)).isEqualTo(RuleResult.satisfied());
	}

	@Test
	void whenBothFilesAreEmptyShouldNotTell() {
		assertThat(ScanSameFile.Validator.evaluate(ScanReports.EMPTY, ScanReports.EMPTY))
			.isEqualTo(new Inconclusive("scan-unreadable"));
	}

	private static ScanReport scan(String digest, PictureHash hash) {
		return scan(digest, hash, null);
	}

	private static ScanReport scan(String digest, PictureHash hash, @Nullable MrzReading zone) {
		return new ScanReport("a.jpg", 9, digest, FileType.JPEG, ScanReports.PAGE, Decoding.COMPLETE,
				new PictureFacts("pixels-" + digest, hash, GOOD, Provenance.NONE, zone));
	}

	private static String sign(RuleResult result) {
		if (result instanceof Violated) {
			return "✗";
		}
		if (result instanceof NotApplicable) {
			return "–";
		}
		return (result instanceof Inconclusive) ? "?" : "✓";
	}

}
