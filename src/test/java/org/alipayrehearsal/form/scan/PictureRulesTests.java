package org.alipayrehearsal.form.scan;

import java.util.List;

import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.NotApplicable;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.Decoding;
import org.alipayrehearsal.scan.FileType;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.PictureSize;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.metadata.Editor;
import org.alipayrehearsal.scan.metadata.Provenance;
import org.alipayrehearsal.scan.mrz.MrzField;
import org.alipayrehearsal.scan.mrz.MrzFormat;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.alipayrehearsal.scan.pixel.Region;
import org.alipayrehearsal.scan.quality.Glare;
import org.alipayrehearsal.scan.quality.PictureHash;
import org.alipayrehearsal.scan.quality.PictureQuality;
import org.alipayrehearsal.scan.quality.PrintQuality;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules about what pictures show, at both sides of each boundary.
 */
class PictureRulesTests {

	private static final PictureQuality GOOD = quality(5, 180, 150, 0.2, 2000);

	private static final PictureHash HASH = new PictureHash(0, 0, 0, 0);

	private static final List<PictureValidator<?>> VALIDATORS = List.of(new ScanFormat.Validator(),
			new ScanOver2Mb.Validator(), new ScanLowResolution.Validator(), new ScanCoarse.Validator(),
			new ScanBlackAndWhite.Validator(), new ScanPale.Validator(), new ScanBlurred.Validator(),
			new ScanSoft.Validator(), new ScanDark.Validator(), new ScanDim.Validator(), new ScanGlare.Validator(),
			new ScanLowContrast.Validator(), new ScanEdited.Validator(), new ScanScreenshot.Validator());

	@Test
	void whenPictureIsGoodShouldBeSatisfied() {
		assertThat(VALIDATORS)
			.allSatisfy((rule) -> assertThat(rule.evaluate(scan(GOOD))).isEqualTo(RuleResult.satisfied()));
	}

	@Test
	void whenThereIsNoScanShouldBeSatisfied() {
		assertThat(VALIDATORS)
			.allSatisfy((rule) -> assertThat(rule.evaluate((ScanReport) null)).isEqualTo(RuleResult.satisfied()));
	}

	@Test
	void whenScanWasNotExaminedWholeShouldNotTell() {
		assertThat(VALIDATORS).allSatisfy((rule) -> {
			assertThat(rule.evaluate(ScanReports.EMPTY)).isEqualTo(new Inconclusive("scan-unreadable"));
			assertThat(rule.evaluate(ScanReports.PDF)).isEqualTo(new Inconclusive("scan-type"));
			assertThat(rule.evaluate(ScanReports.TOO_LARGE)).isEqualTo(new Inconclusive("scan-too-large"));
			assertThat(rule.evaluate(ScanReports.MANY_PIXELS)).isEqualTo(new Inconclusive("scan-too-many-pixels"));
			assertThat(rule.evaluate(ScanReports.DAMAGED)).isEqualTo(new Inconclusive("scan-unreadable"));
			assertThat(rule.evaluate(ScanReports.WHOLE)).isEqualTo(new Inconclusive("scan-unreadable"));
		});
	}

	@ParameterizedTest
	@CsvSource({ "JPEG,a.jpg,", "JPEG,a.JPEG,", "JPEG,a.jpg ,", "JPEG,photo,", "JPEG,'',", "JPEG,passport 12.03,",
			"JPEG,a.,", "JPEG,a.jpegs12,", "JPEG,a.png,ending", "JPEG,a.jfif,ending", "JPEG,a.jpg.exe,ending",
			"BMP,a.bmp,", "BMP,a.jpg,bmp-ending", "PNG,a.png,png", "PNG,a.jpg,png", "WEBP,a.webp,webp",
			"TIFF,a.tif,tiff", "PDF,a.pdf," })
	void whenFormatOrNameIsAnotherShouldObject(FileType type, String name, @Nullable String variant) {
		assertThat(ScanFormat.Validator.evaluate(type, name))
			.isEqualTo((variant != null) ? Violated.plain().withVariant(variant) : RuleResult.satisfied());
	}

	@Test
	void whenNameIsStrangeShouldNotThrow() {
		for (String name : List.of("\ud800.\udc00", ".".repeat(255), "a." + " ".repeat(253), "${x}.jpg\0")) {
			assertThat(ScanFormat.Validator.evaluate(FileType.JPEG, name)).isNotNull();
		}
	}

	@ParameterizedTest
	@CsvSource({ "2097152,✓", "2097153,✗", "10485760,✗" })
	void whenFileIsOverTwoMegabytesShouldObject(long bytes, String sign) {
		ScanReport scan = new ScanReport("a.jpg", bytes, "1", FileType.JPEG, ScanReports.PAGE, Decoding.COMPLETE,
				facts(GOOD, null));
		assertThat(sign(new ScanOver2Mb.Validator().evaluate(scan))).isEqualTo(sign);
	}

	@ParameterizedTest
	@CsvSource({ "799,✗ –", "800,✓ ✗", "1199,✓ ✗", "1200,✓ ✓" })
	void whenPictureIsSmallShouldObjectByItsLongSide(int side, String signs) {
		for (PictureSize size : List.of(new PictureSize(side, 500), new PictureSize(500, side))) {
			ScanReport scan = new ScanReport("a.jpg", 9, "1", FileType.JPEG, size, Decoding.COMPLETE,
					facts(GOOD, null));
			assertThat(
					signs(new ScanLowResolution.Validator().evaluate(scan), new ScanCoarse.Validator().evaluate(scan)))
				.isEqualTo(signs);
		}
	}

	@ParameterizedTest
	@CsvSource({ "11.99,✗ –,119", "12,✓ ✗,120", "17.99,✓ ✗,179", "18,✓ ✓,180" })
	void whenZoneTellsTheResolutionShouldObjectByThat(double pitch, String signs, long dots) {
		ScanReport scan = new ScanReport("a.jpg", 9, "1", FileType.JPEG, new PictureSize(700, 400), Decoding.COMPLETE,
				facts(GOOD, zone(pitch, true)));
		RuleResult low = new ScanLowResolution.Validator().evaluate(scan);
		RuleResult coarse = new ScanCoarse.Validator().evaluate(scan);
		assertThat(signs(low, coarse)).isEqualTo(signs);
		assertThat(List.of(low, coarse)).filteredOn(Violated.class::isInstance)
			.allSatisfy(
					(result) -> assertThat(result).isEqualTo(Violated.plain().withVariant("dots").withArguments(dots)));
	}

	@ParameterizedTest
	@CsvSource({ "0.59,180,✗ –", "0.6,180,✓ ✗", "1.49,180,✓ ✗", "1.5,180,✓ ✓", "0,40,✗ –", "0,39,? ?", "5,39,? ?" })
	void whenPictureHasLittleColourShouldObject(double colour, int luma, String signs) {
		PictureQuality quality = quality(colour, luma, 150, 0.2, 2000);
		ScanReport scan = scan(quality);
		assertThat(signs(new ScanBlackAndWhite.Validator().evaluate(scan), new ScanPale.Validator().evaluate(scan)))
			.isEqualTo(signs);
	}

	@Test
	void whenPictureIsTooDarkForColoursShouldSaySo() {
		ScanReport scan = scan(quality(0, 39, 50, 0, 0));
		assertThat(new ScanPale.Validator().evaluate(scan)).isEqualTo(new Inconclusive("scan-dark"));
		assertThat(new ScanBlackAndWhite.Validator().evaluate(scan)).isEqualTo(new Inconclusive("scan-dark"));
	}

	@ParameterizedTest
	@CsvSource({ "0.42,149,150,✓ ✓", "0.421,149,150,✓ ✗", "0.50,149,150,✓ ✗", "0.501,149,150,✗ –", "0.501,150,150,✓ ✗",
			"0.421,50,150,✓ ✗", "0.421,49.9,150,✗ –", "0.42,49.9,150,✓ ✓", "0.421,5.5,50,✗ –", "0.421,5.6,50,✓ ✗" })
	void whenPictureIsBlurredShouldObject(double reblur, double tiles, int contrast, String signs) {
		PictureFacts facts = facts(quality(5, 180, contrast, reblur, tiles), null);
		assertThat(sharpness(facts)).isEqualTo(signs);
	}

	@Test
	void whenZoneWasReadClearlyShouldCallItSoft() {
		PictureQuality blurred = quality(5, 180, 150, 0.6, 20);
		PictureFacts clear = facts(blurred, zone(30, true));
		PictureFacts unclear = facts(blurred, zone(30, false));
		assertThat(sharpness(clear)).isEqualTo("✓ ✗");
		assertThat(sharpness(unclear)).isEqualTo("✗ –");
	}

	@ParameterizedTest
	@CsvSource({ "49,✗ –", "50,✓ ✗", "79,✓ ✗", "80,✓ ✓" })
	void whenPictureIsDarkShouldObject(int luma, String signs) {
		ScanReport scan = scan(quality(5, luma, 150, 0.2, 2000));
		assertThat(signs(new ScanDark.Validator().evaluate(scan), new ScanDim.Validator().evaluate(scan)))
			.isEqualTo(signs);
	}

	@ParameterizedTest
	@CsvSource({ "49,✗", "50,✓" })
	void whenEverythingIsOfOneShadeShouldObject(int contrast, String sign) {
		assertThat(sign(new ScanLowContrast.Validator().evaluate(scan(quality(5, 180, contrast, 0.2, 2000)))))
			.isEqualTo(sign);
	}

	@ParameterizedTest
	@CsvSource({ "0.00499,✓", "0.005,✗", "0.30,✗", "0.3001,✓" })
	void whenSpotIsLargeShouldObject(double share, String sign) {
		assertThat(sign(ScanGlare.Validator.evaluate(new Glare(share, new Region(0.4, 0.4, 0.6, 0.6)))))
			.isEqualTo(sign);
		assertThat(ScanGlare.Validator.evaluate((Glare) null)).isEqualTo(RuleResult.satisfied());
	}

	@ParameterizedTest
	@CsvSource({ "0.1,0.1,top-left", "0.5,0.1,top-centre", "0.9,0.1,top-right", "0.33,0.5,middle-left",
			"0.34,0.5,middle-centre", "0.66,0.5,middle-centre", "0.67,0.5,middle-right", "0.1,0.9,bottom-left",
			"0.5,0.67,bottom-centre", "0.9,0.9,bottom-right" })
	void whenSpotIsSomewhereShouldSayWhere(double x, double y, String variant) {
		Region place = new Region(x - 0.05, y - 0.1, x + 0.05, y + 0.1);
		assertThat(ScanGlare.Validator.evaluate(new Glare(0.02, place))).isInstanceOfSatisfying(Violated.class,
				(violated) -> assertThat(violated.variant()).isEqualTo(variant));
	}

	@Test
	void whenEditorNamesItselfShouldNameIt() {
		ScanReport scan = ScanReports
			.of(new PictureFacts("1", HASH, GOOD, new Provenance(false, Editor.GIMP, false, false), null));
		assertThat(new ScanEdited.Validator().evaluate(scan)).isEqualTo(Violated.plain().withArguments("GIMP"));
	}

	@Test
	void whenFileDeclaresAGeneratedPictureShouldSaySo() {
		ScanReport scan = ScanReports
			.of(new PictureFacts("1", HASH, GOOD, new Provenance(true, Editor.GIMP, false, true), null));
		assertThat(new ScanEdited.Validator().evaluate(scan)).isEqualTo(Violated.plain().withVariant("synthetic"));
	}

	@ParameterizedTest
	@CsvSource({ "JPEG,1400,1000,false,0,true,", "PNG,1080,2400,false,0,false,screen-size",
			"PNG,2400,1080,false,0,false,screen-size", "PNG,1080,2400,false,0,true,", "JPEG,1080,2400,false,0,false,",
			"PNG,1081,2400,false,0,false,", "PNG,1080,1727,false,0,false,", "PNG,1080,1728,false,0,false,screen-size",
			"PNG,1080,2592,false,0,false,screen-size", "PNG,1080,2593,false,0,false,",
			"JPEG,1400,1000,false,0.0149,true,", "JPEG,1400,1000,false,0.015,true,border",
			"PNG,1080,2400,false,0.2,false,screen-size" })
	void whenPictureLooksLikeAScreenshotShouldObject(FileType type, int width, int height, boolean named, double edge,
			boolean camera, @Nullable String variant) {
		assertThat(screenshot(type, width, height, named, edge, camera))
			.isEqualTo((variant != null) ? Violated.plain().withVariant(variant) : RuleResult.satisfied());
	}

	@Test
	void whenProgramForScreenshotsNamesItselfShouldSayOnlyThat() {
		assertThat(screenshot(FileType.PNG, 1080, 2400, true, 0.2, true)).isEqualTo(Violated.plain());
	}

	private static RuleResult screenshot(FileType type, int width, int height, boolean named, double edge,
			boolean camera) {
		PictureQuality quality = new PictureQuality(5, 180, 150, 0.2, 2000, null, edge,
				new PrintQuality(150, 0.4, 0, 0, 0));
		PictureFacts facts = new PictureFacts("1", HASH, quality, new Provenance(camera, null, named, false), null);
		return new ScanScreenshot.Validator()
			.evaluate(new ScanReport("a", 9, "1", type, new PictureSize(width, height), Decoding.COMPLETE, facts));
	}

	private static ScanReport scan(PictureQuality quality) {
		return ScanReports.of(facts(quality, null));
	}

	private static PictureFacts facts(PictureQuality quality, @Nullable MrzReading mrz) {
		return new PictureFacts("1", HASH, quality, Provenance.NONE, mrz);
	}

	private static PictureQuality quality(double colour, int luma, int contrast, double reblur, double tiles) {
		return new PictureQuality(colour, luma, contrast, reblur, tiles, null, 0,
				new PrintQuality(contrast, 0.4, 0, 0, 0));
	}

	private static MrzReading zone(double pitch, boolean clear) {
		MrzField field = new MrzField("", true, true);
		return new MrzReading(MrzFormat.TD3, List.of(), field, field, field, true, clear, 0, pitch,
				new Region(0, 0.8, 1, 1));
	}

	private static String signs(RuleResult error, RuleResult warning) {
		return sign(error) + " " + sign(warning);
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

	@ParameterizedTest
	@CsvSource({ "1.69,1.69,✓ ✗", "1.7,1.8,✗ –", "0.8,1.3,✓ ✗", "0.8,1.29,✓ ✓" })
	void whenEdgesAreBlurredShouldObjectAlthoughTheZoneIsClear(double blur, double directional, String signs) {
		PictureQuality quality = new PictureQuality(5, 180, 150, 0.2, 2000, null, 0,
				new PrintQuality(150, 0.4, 0, blur, directional));
		assertThat(sharpness(facts(quality, zone(30, true)))).isEqualTo(signs);
		assertThat(sharpness(facts(quality, null))).isEqualTo(signs);
	}

	@ParameterizedTest
	@CsvSource({ "0.19,3,✓ ✓", "0.2,3,✗ –", "0.19,2.9,✗ –" })
	void whenPaperIsColouredAndPrintIsSparseShouldNotObjectToItsColour(double share, double tint, String signs) {
		ScanReport scan = scan(
				new PictureQuality(0.3, 180, 20, 0.2, 2000, null, 0, new PrintQuality(150, share, tint, 0, 0)));
		assertThat(signs(new ScanBlackAndWhite.Validator().evaluate(scan), new ScanPale.Validator().evaluate(scan)))
			.isEqualTo(signs);
	}

	@ParameterizedTest
	@CsvSource({ "49,64,✗", "49,65,✓", "50,64,✓" })
	void whenPrintHasLowContrastShouldObject(int contrast, int print, String sign) {
		ScanReport scan = scan(
				new PictureQuality(5, 180, contrast, 0.2, 2000, null, 0, new PrintQuality(print, 0.1, 0, 0, 0)));
		assertThat(sign(new ScanLowContrast.Validator().evaluate(scan))).isEqualTo(sign);
	}

	@ParameterizedTest
	@CsvSource({ "0.0018,0.9,true,✗", "0.0017,0.9,true,✓", "0.0018,0.7,true,✓", "0.003,0.9,false,✗",
			"0.0029,0.9,false,✓", "0.004,0.5,false,✓" })
	void whenGlareIsOnTheLinesShouldObjectToASmallOne(double share, double bottom, boolean zone, String sign) {
		Glare glare = new Glare(share, new Region(0.4, bottom - 0.05, 0.5, bottom));
		PictureQuality quality = new PictureQuality(5, 180, 150, 0.2, 2000, glare, 0,
				new PrintQuality(150, 0.4, 0, 0, 0));
		ScanReport scan = ScanReports.of(facts(quality, zone ? zone(30, true) : null));
		assertThat(sign(new ScanGlare.Validator().evaluate(scan))).isEqualTo(sign);
	}

	private static String sharpness(PictureFacts facts) {
		ScanReport scan = ScanReports.of(facts);
		return signs(new ScanBlurred.Validator().evaluate(scan), new ScanSoft.Validator().evaluate(scan));
	}

}
