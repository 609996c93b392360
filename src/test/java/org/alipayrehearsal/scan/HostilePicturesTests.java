package org.alipayrehearsal.scan;

import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;

import com.sun.management.ThreadMXBean;
import org.alipayrehearsal.scan.pixel.ColourPicture;
import org.alipayrehearsal.scan.pixel.DecodedPicture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Pictures that somebody made to do harm, and ordinary ones with odd parts.
 */
class HostilePicturesTests {

	private static final ScanInspector INSPECTOR = new ScanInspector();

	private static final ScanInspector SAMPLE_INSPECTOR = new SampleScanInspector();

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	@ParameterizedTest
	@CsvSource({ "png-text-bomb-1-mb,COMPLETE", "jpeg-entity-bomb,COMPLETE", "jpeg-10000-scans,UNSUPPORTED",
			"jpeg-12-bits,UNSUPPORTED", "jpeg-broken-profile,COMPLETE", "jpeg-huge-profile,COMPLETE",
			"jpeg-grey-profile,COMPLETE", "png-broken-profile,COMPLETE", "jpeg-and-html,COMPLETE",
			"png-and-zip,COMPLETE", "jpeg-and-zip,COMPLETE" })
	@Timeout(30)
	void whenPictureIsHostileShouldStayInBounds(String sample, Decoding decoding) {
		byte[] content = SamplePictures.bytes(sample);
		long before = THREADS.getCurrentThreadAllocatedBytes();
		assertThat(INSPECTOR.inspect("a", content).decoding()).isEqualTo(decoding);
		assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(100_000_000);
	}

	@ParameterizedTest
	@CsvSource({ "1048576,TRUNCATED", "16384,TRUNCATED", "16000,CORRUPT" })
	void whenWebpIsFilledWithZerosShouldNotDecodeIt(int zeros, Decoding decoding) {
		ByteBuffer content = ByteBuffer.allocate(30 + zeros).order(ByteOrder.LITTLE_ENDIAN);
		content.put(OtherSamples.latin1("RIFF"))
			.putInt(22 + zeros)
			.put(OtherSamples.latin1("WEBPVP8 "))
			.putInt(10 + zeros);
		content.put(new byte[] { 0x10, 0, 0, (byte) 0x9d, 1, 0x2a }).putShort((short) 640).putShort((short) 480);
		assertThat(INSPECTOR.inspect("a", content.array()).decoding()).isEqualTo(decoding);
	}

	/**
	 * The decoder keeps the coefficients of a picture of several scans: 1.5 of two bytes
	 * for each pixel of subsampled colours, 3 of others, and 4 of inks.
	 */
	@ParameterizedTest
	@CsvSource({ "2, 22, 8000, 6000, 144000000,", "2, 11, 8000, 6000, 288000000, UNSUPPORTED",
			"2, 11, 6000, 4400, 158400000,", "0, 11, 8000, 6000, 0," })
	void whenJpegNeedsNativeMemoryShouldStayInItsBudget(int frame, int factors, int width, int height, long bytes,
			@Nullable Decoding defect) {
		ImageHeader header = new JpegFormat().readHeader(JpegSamples.header(frame, factors, width, height));
		assertThat(header.nativeBytes()).isEqualTo(bytes);
		assertThat(header.defect()).isEqualTo(defect);
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 7, 8, 10 })
	void whenFrameOfJpegIsShortShouldBeDamaged(int length) {
		ByteBuffer content = ByteBuffer.allocate(4 + length);
		content.putInt(0xffd8ffc0).putShort((short) length);
		assertThat(new JpegFormat().readHeader(content.array()).defect()).isEqualTo(Decoding.TRUNCATED);
	}

	@Test
	void whenTextBombIsOfOneMegabyteShouldUnpackToAThousand() {
		assertThat(SamplePictures.bytes("png-text-bomb-1-mb").length).isGreaterThan(1_000_000);
	}

	@ParameterizedTest
	@CsvSource({ "1,1400", "2,1400", "3,1400", "4,1400", "5,1000", "6,1000", "7,1000", "8,1000" })
	void whenPictureIsTurnedShouldStandUpright(int orientation, int width) throws Exception {
		DecodedPicture upright = decode("jpeg");
		DecodedPicture turned = decode("jpeg-turned-" + orientation);
		assertThat(turned.grey().width()).isEqualTo(width);
		assertThat(turned.scale()).isEqualTo(1);
		// The corner that was at the top left goes to where the number says.
		int[][] corners = { { 0, 0 }, { 1, 0 }, { 1, 1 }, { 0, 1 }, { 0, 0 }, { 1, 0 }, { 1, 1 }, { 0, 1 } };
		int[] corner = corners[orientation - 1];
		int x = corner[0] * (turned.grey().width() - 1);
		int y = corner[1] * (turned.grey().height() - 1);
		assertThat(turned.grey().at(x, y)).isEqualTo(upright.grey().at(0, 0));
	}

	@ParameterizedTest
	@CsvSource({ "png-turned,1000,1400", "webp-turned,50,70", "png-palette,1400,1000" })
	void whenOtherFormatsAreTurnedShouldStandUpright(String sample, int width, int height) throws Exception {
		DecodedPicture picture = decode(sample);
		assertThat(picture.grey().width()).isEqualTo(width);
		assertThat(picture.grey().height()).isEqualTo(height);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "jpeg-progressive", "png", "png-interlaced", "bmp", "bmp-top-down", "webp", "tiff", "tiff-jpeg",
					"tiff-deflate", "tiff-tiles", "tiff-pages", "png-and-zip", "jpeg-and-html", "jpeg-grey-profile" })
	void whenFormatDiffersShouldShowTheSameColours(String sample) throws Exception {
		ColourPicture expected = decode("png").colour();
		ColourPicture colour = decode(sample).colour();
		long difference = 0;
		for (int i = 0; i < expected.rgb().length; i++) {
			for (int shift = 0; shift <= 16; shift += 8) {
				difference += Math.abs((expected.rgb()[i] >> shift & 0xff) - (colour.rgb()[i] >> shift & 0xff));
			}
		}
		assertThat(difference / 3.0 / expected.rgb().length).isCloseTo(0, within(8.0));
	}

	@Test
	void whenTwoFilesShowTheSameShouldHaveOneDigest() {
		assertThat(pixels("png")).isEqualTo(pixels("png-interlaced"))
			.isEqualTo(pixels("bmp"))
			.isEqualTo(pixels("tiff"))
			.isEqualTo(pixels("png-and-zip"))
			.isNotEqualTo(pixels("jpeg"));
		assertThat(pixels("jpeg")).isEqualTo(pixels("jpeg-and-html")).isNotEqualTo(pixels("jpeg-turned-6"));
	}

	private static String pixels(String sample) {
		ScanReport report = SAMPLE_INSPECTOR.inspect(SamplePictures.fileName(sample), SamplePictures.bytes(sample));
		return Objects.requireNonNull(report.facts()).pixels();
	}

	private static DecodedPicture decode(String sample) {
		byte[] content = SamplePictures.bytes(sample);
		PictureFormat format = PictureFormat.of(FileType.of(content));
		ImageHeader header = format.readHeader(content);
		PictureSize size = Objects.requireNonNull(header.size());
		return Objects.requireNonNull(PictureDecoder.decode(format, size, header.pixelBytes(), content));
	}

}
