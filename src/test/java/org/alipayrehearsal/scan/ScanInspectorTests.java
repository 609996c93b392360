package org.alipayrehearsal.scan;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScanInspectorTests {

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private static final ScanInspector INSPECTOR = new ScanInspector();

	private static final ScanInspector SAMPLE_INSPECTOR = new SampleScanInspector();

	@ParameterizedTest
	@CsvSource({ "jpeg,1400,1000,COMPLETE", "jpeg-progressive,1400,1000,COMPLETE", "jpeg-grey,1400,1000,COMPLETE",
			"jpeg-cmyk,300,200,COMPLETE", "jpeg-ycck,300,200,COMPLETE", "jpeg-hundred-scans,1400,1000,COMPLETE",
			"png,1400,1000,COMPLETE", "png-interlaced,1400,1000,COMPLETE", "png-16-bit,300,200,COMPLETE",
			"png-palette,1400,1000,COMPLETE", "png-text-bomb,1400,1000,COMPLETE", "bmp,1400,1000,COMPLETE",
			"bmp-top-down,1400,1000,COMPLETE", "bmp-rle,1400,1000,COMPLETE", "ten-megabytes,1400,1000,COMPLETE",
			"png-12000-wide,12000,10,COMPLETE", "png-50-megapixels,10000,5000,COMPLETE",
			"png-12001-wide,12001,10,NOT_TRIED", "png-12001-high,10,12001,NOT_TRIED",
			"png-over-50-megapixels,10000,5001,NOT_TRIED", "bomb-png,50000,50000,NOT_TRIED",
			"truncated-jpeg,1400,1000,TRUNCATED", "truncated-png,1400,1000,TRUNCATED",
			"truncated-bmp,1400,1000,TRUNCATED", "jpeg-corrupt,1400,1000,CORRUPT", "png-corrupt,1400,1000,CORRUPT",
			"jpeg-many-scans,1400,1000,UNSUPPORTED", "bmp-absurd,1000,1000,TRUNCATED", "webp,1400,1000,COMPLETE",
			"webp-opacity,70,50,COMPLETE", "tiff,1400,1000,COMPLETE", "tiff-jpeg,1400,1000,COMPLETE",
			"tiff-deflate,1400,1000,COMPLETE", "tiff-tiles,1400,1000,COMPLETE", "tiff-pages,1400,1000,COMPLETE",
			"tiff-16-bit,1400,1000,COMPLETE", "tiff-fax,1400,1000,COMPLETE", "truncated-tiff,1400,1000,TRUNCATED",
			"png-animated,1400,1000,ANIMATED" })
	void whenPictureIsInspectedShouldTellSizeAndDecoding(String sample, int width, int height, Decoding decoding) {
		ScanReport report = inspect(sample);
		assertThat(report.size()).isEqualTo(new PictureSize(width, height));
		assertThat(report.decoding()).isEqualTo(decoding);
	}

	@ParameterizedTest
	@ValueSource(strings = { "heic", "avif", "video", "gif", "jpeg-2000", "svg", "pdf", "office", "archive", "html",
			"text", "renamed-exe", "unknown", "empty", "too-large" })
	void whenFileIsNoReadablePictureShouldNotTryToDecode(String sample) {
		ScanReport report = inspect(sample);
		assertThat(report.size()).isNull();
		assertThat(report.decoding()).isEqualTo(Decoding.NOT_TRIED);
	}

	@ParameterizedTest
	@CsvSource({ "truncated-webp,TRUNCATED", "webp-lossless,UNSUPPORTED", "webp-animated,ANIMATED",
			"tiff-over-4-gb,UNSUPPORTED" })
	void whenHeaderIsNotReadShouldSayWhy(String sample, Decoding decoding) {
		ScanReport report = inspect(sample);
		assertThat(report.size()).isNull();
		assertThat(report.decoding()).isEqualTo(decoding);
		assertThat(report.facts()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "1,1", "1,2", "2,1", "3,3", "9,9", "10,1", "1,10", "25,25", "12000,1", "1,12000", "2201,1" })
	void whenPictureIsTinyOrNarrowShouldMeasureIt(int width, int height) throws Exception {
		ScanReport report = INSPECTOR.inspect("a.png", PngSamples.white(width, height));
		assertThat(report.decoding()).isEqualTo(Decoding.COMPLETE);
		assertThat(report.facts()).isNotNull();
	}

	@Test
	void whenFileIsInspectedShouldTellLengthAndDigest() {
		ScanReport report = INSPECTOR.inspect("a.txt", OtherSamples.latin1("abc"));
		assertThat(report.bytes()).isEqualTo(3);
		assertThat(report.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
		assertThat(inspect("ten-megabytes").bytes()).isEqualTo(10_485_760);
	}

	@Test
	void whenFileIsInspectedShouldLeaveItsBytesAsTheyAre() {
		for (String sample : Set.of("jpeg", "png-text-bomb", "bmp-rle")) {
			byte[] content = SamplePictures.bytes(sample);
			INSPECTOR.inspect("a", content);
			assertThat(content).isEqualTo(SamplePictures.bytes(sample));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "jpeg", "jpeg-progressive", "jpeg-cmyk", "png", "png-interlaced", "png-16-bit", "bmp",
			"bmp-top-down", "bmp-rle", "webp", "tiff", "tiff-jpeg", "tiff-deflate", "tiff-tiles", "png-animated",
			"webp-animated" })
	void whenPictureIsCutAtAnyTenthOrByOneByteShouldNotCountAsWhole(String sample) {
		byte[] content = SamplePictures.bytes(sample);
		for (int tenth = 0; tenth < 10; tenth++) {
			assertNotWhole(sample, Arrays.copyOf(content, content.length / 10 * tenth));
		}
		assertNotWhole(sample, Arrays.copyOf(content, content.length - 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "jpeg-small", "jpeg-progressive", "jpeg-grey", "jpeg-cmyk", "jpeg-ycck", "jpeg-edited",
			"jpeg-hundred-scans", "png", "png-interlaced", "png-16-bit", "png-palette", "png-animated", "bmp",
			"bmp-top-down", "bmp-rle", "webp", "webp-opacity", "webp-lossless", "webp-animated", "webp-turned", "tiff",
			"tiff-jpeg", "tiff-deflate", "tiff-tiles", "tiff-pages", "tiff-fax", "heic", "avif", "gif", "office" })
	void whenBytesAreChangedAtRandomShouldNeverThrow(String sample) {
		Random random = new Random(20261123);
		byte[] content = SamplePictures.bytes(sample);
		for (int round = 0; round < 2; round++) {
			byte[] changed = content.clone();
			int flips = 1 + random.nextInt(20);
			for (int i = 0; i < flips; i++) {
				int range = random.nextBoolean() ? Math.min(200, changed.length) : changed.length;
				changed[random.nextInt(range)] = (byte) random.nextInt(256);
			}
			if (round % 2 == 1) {
				PngSamples.mendChecksums(changed);
			}
			assertThat(INSPECTOR.inspect("a", changed)).isNotNull();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "bomb-png", "png-over-50-megapixels", "jpeg-many-scans", "bmp-absurd", "too-large" })
	void whenPictureIsTooMuchShouldRefuseItWithoutAllocatingItsPixels(String sample) {
		byte[] content = SamplePictures.bytes(sample);
		INSPECTOR.inspect("a", content);
		assertThat(allocated(content)).isLessThan(1_000_000);
	}

	@ParameterizedTest
	@ValueSource(strings = { "png-50-megapixels", "png-text-bomb", "ten-megabytes", "bmp", "png" })
	void whenPictureIsDecodedShouldAllocateLittle(String sample) {
		assertThat(allocated(SamplePictures.bytes(sample))).isLessThan(80_000_000);
	}

	@ParameterizedTest
	@CsvSource({ "visa.jpg,visa.jpg", "C:\\fakepath\\visa.jpg,visa.jpg", "/home/me/签证.jpg,签证.jpg", "'',''", "a/,''" })
	void whenNameIsSentShouldDropFolders(String sent, String kept) {
		assertThat(INSPECTOR.inspect(sent, new byte[0]).fileName()).isEqualTo(kept);
	}

	@Test
	void whenNameIsLongShouldKeepItsEnd() {
		assertThat(nameOf("x".repeat(251) + ".jpg")).hasSize(255).startsWith("x");
		assertThat(nameOf("y" + "x".repeat(251) + ".jpg")).hasSize(255).startsWith("x").endsWith(".jpg");
		assertThat(nameOf("y".repeat(100_000) + ".jpg")).hasSize(255).endsWith(".jpg");
		assertThat(nameOf("\ud83d\ude00".repeat(200) + ".jpg")).hasSize(254).startsWith("\ud83d\ude00");
		assertThat(nameOf("\udc00\ud800 ${x}\0")).isEqualTo("\udc00\ud800 ${x}\0");
	}

	@Test
	void whenReportIsPrintedShouldNotNameTheFile() {
		ScanReport report = INSPECTOR.inspect("Erika Mustermann.jpg", SamplePictures.bytes("jpeg"));
		assertThat(report.toString()).doesNotContain("Erika", report.sha256()).contains("JPEG", "COMPLETE");
	}

	private ScanReport inspect(String sample) {
		return SAMPLE_INSPECTOR.inspect(SamplePictures.fileName(sample), SamplePictures.bytes(sample));
	}

	private String nameOf(String sent) {
		return INSPECTOR.inspect(sent, new byte[0]).fileName();
	}

	private void assertNotWhole(String sample, byte[] content) {
		assertThat(INSPECTOR.inspect("a", content).decoding()).as(sample).isNotEqualTo(Decoding.COMPLETE);
	}

	private long allocated(byte[] content) {
		long before = THREADS.getCurrentThreadAllocatedBytes();
		INSPECTOR.inspect("a", content);
		return THREADS.getCurrentThreadAllocatedBytes() - before;
	}

}
