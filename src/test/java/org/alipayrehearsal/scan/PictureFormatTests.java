package org.alipayrehearsal.scan;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What the structure of a file tells before it is decoded.
 */
class PictureFormatTests {

	private static final ScanInspector INSPECTOR = new ScanInspector();

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Corrupt JPEG data: premature end of data segment|true",
			"Corrupt JPEG data: bad Huffman code|true", "Premature end of JPEG file|true",
			"Truncated File - Missing EOI marker|true",
			"Corrupt JPEG data: 16 extraneous bytes before marker 0xd9|false",
			"Corrupt JPEG data: 17 extraneous bytes before marker 0xd9|true",
			"Corrupt JPEG data: 1 extraneous bytes before marker 0xda|false",
			"Corrupt JPEG data: 2 extraneous bytes before marker 0xc4|true",
			"Warning: unknown JFIF revision number 2.01|false", "Embedded color profile is invalid; ignored|false" })
	void whenJpegDecoderWarnsShouldTellDamageFromOddities(String warning, boolean damage) {
		assertThat(new JpegFormat().isDamage(warning)).isEqualTo(damage);
	}

	@ParameterizedTest
	@CsvSource({ "12000,4166,12,", "12000,4166,13,UNSUPPORTED", "1000,1000,100,", "1000,1000,101,UNSUPPORTED" })
	void whenJpegHasManyScansShouldBoundThePasses(int width, int height, int scans, Decoding defect) {
		assertThat(new JpegFormat().readHeader(jpeg(0xc2, 8, width, height, scans)).defect()).isEqualTo(defect);
	}

	@ParameterizedTest
	@CsvSource({ "0xc0,8,", "0xc1,8,", "0xc2,8,", "0xc2,12,UNSUPPORTED", "0xc3,8,UNSUPPORTED", "0xc9,8,UNSUPPORTED" })
	void whenJpegIsOfARareProcessShouldNotBeDecoded(int frame, int precision, Decoding defect) {
		assertThat(new JpegFormat().readHeader(jpeg(frame, precision, 10, 10, 1)).defect()).isEqualTo(defect);
	}

	@Test
	void whenJpegHasNoFrameOrNoScanShouldBeCorrupt() {
		assertThat(new JpegFormat().readHeader(jpeg(0xc4, 8, 10, 10, 1)))
			.isEqualTo(ImageHeader.defective(null, Decoding.CORRUPT));
		assertThat(new JpegFormat().readHeader(jpeg(0xc0, 8, 10, 10, 0)).defect()).isEqualTo(Decoding.CORRUPT);
		assertThat(new JpegFormat().readHeader(jpeg(0xc0, 8, 0, 10, 1)))
			.isEqualTo(ImageHeader.defective(null, Decoding.CORRUPT));
	}

	@Test
	void whenJpegIsCutAnywhereShouldBeTruncated() {
		byte[] content = jpeg(0xc0, 8, 10, 10, 2);
		for (int length = 2; length < content.length; length++) {
			ImageHeader header = new JpegFormat().readHeader(Arrays.copyOf(content, length));
			assertThat(header.defect()).as("length %d", length).isEqualTo(Decoding.TRUNCATED);
		}
	}

	@ParameterizedTest
	@CsvSource({ "10000,5000,8,6,", "10000,5000,16,6,UNSUPPORTED", "10000,2500,16,6,", "10000,2501,16,6,UNSUPPORTED",
			"10000,5000,16,4,", "10000,5000,16,2,UNSUPPORTED", "10,10,8,7,CORRUPT", "10,10,8,-1,CORRUPT",
			"10,10,17,0,CORRUPT", "10,10,0,0,CORRUPT" })
	void whenPngInflatesToTooMuchShouldNotBeDecoded(int width, int height, int depth, int colour, Decoding defect) {
		byte[] content = PngSamples.file(width, height, depth, colour, new byte[0]);
		ImageHeader header = new PngFormat().readHeader(content);
		assertThat(header.size()).isEqualTo(new PictureSize(width, height));
		assertThat(header.defect()).isEqualTo(defect);
	}

	@ParameterizedTest
	@CsvSource({ "0,10", "10,0", "-1,10", "-2147483648,10" })
	void whenPngHasNoSizeShouldBeCorrupt(int width, int height) {
		byte[] content = PngSamples.file(width, height, 8, 2, new byte[0]);
		assertThat(new PngFormat().readHeader(content)).isEqualTo(ImageHeader.defective(null, Decoding.CORRUPT));
	}

	@Test
	void whenPngHasAFalseLengthShouldBeTruncated() {
		for (int length : new int[] { -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1_000_000 }) {
			byte[] content = PngSamples.file(10, 10, 8, 2, new byte[100]);
			ByteBuffer.wrap(content).putInt(33, length);
			assertThat(new PngFormat().readHeader(content).defect()).isEqualTo(Decoding.TRUNCATED);
		}
	}

	@Test
	void whenPngIsDecodedShouldGiveTheDecoderOnlyWhatThePictureNeeds() {
		byte[] bomb = SamplePictures.bytes("png-text-bomb");
		assertThat(new PngFormat().decodable(bomb)).isEqualTo(SamplePictures.bytes("png-palette"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 4, 5, 6, 11, -1 })
	void whenBmpHoldsAnotherPictureShouldNotBeDecoded(int compression) {
		assertThat(bmp(40, 24, compression).defect()).isEqualTo(Decoding.UNSUPPORTED);
	}

	@ParameterizedTest
	@ValueSource(ints = { 108, 124 })
	void whenBmpNamesAColourProfileShouldKeepItFromTheDecoder(int header) {
		byte[] content = bitmap(header, 24, 0, 0x4c494e4b);
		ByteBuffer decodable = ByteBuffer.wrap(new BmpFormat().decodable(content)).order(ByteOrder.LITTLE_ENDIAN);
		assertThat(decodable.getInt(70)).isEqualTo(0x73524742);
		assertThat(INSPECTOR.inspect("a", content).decoding()).isEqualTo(Decoding.COMPLETE);
	}

	@Test
	void whenBmpLeavesItsLengthOutShouldTellItToTheDecoder() {
		byte[] content = bitmap(40, 24, 0, 0x4c494e4b);
		ByteBuffer decodable = ByteBuffer.wrap(new BmpFormat().decodable(content)).order(ByteOrder.LITTLE_ENDIAN);
		assertThat(decodable.getInt(2)).isEqualTo(content.length);
		assertThat(decodable.getInt(70)).isEqualTo(0x4c494e4b);
		assertThat(INSPECTOR.inspect("a", content).decoding()).isEqualTo(Decoding.COMPLETE);
	}

	@ParameterizedTest
	@CsvSource({ "40,", "52,", "56,", "108,", "124,", "64,UNSUPPORTED", "16,UNSUPPORTED" })
	void whenBmpHasARareHeaderShouldNotBeDecoded(int header, Decoding defect) {
		assertThat(bmp(header, 24, 0).defect()).isEqualTo(defect);
	}

	@Test
	void whenBmpIsOfTheFirstKindShouldReadItsShortHeader() {
		byte[] content = ByteBuffer.allocate(26 + 40)
			.order(ByteOrder.LITTLE_ENDIAN)
			.put(OtherSamples.latin1("BM"))
			.putInt(10, 26)
			.putInt(14, 12)
			.putShort(18, (short) 3)
			.putShort(20, (short) 2)
			.putShort(22, (short) 1)
			.putShort(24, (short) 24)
			.array();
		assertThat(new BmpFormat().readHeader(content)).isEqualTo(ImageHeader.decodable(new PictureSize(3, 2), 3));
		assertThat(INSPECTOR.inspect("a", content).decoding()).isEqualTo(Decoding.COMPLETE);
		assertThat(new BmpFormat().readHeader(Arrays.copyOf(content, 49)).defect()).isEqualTo(Decoding.TRUNCATED);
		assertThat(new BmpFormat().readHeader(Arrays.copyOf(content, 50)).defect()).isNull();
	}

	@ParameterizedTest
	@EnumSource(FileType.class)
	void whenTypeIsReadableShouldHaveAFormat(FileType type) {
		if (type.isReadable()) {
			assertThat(PictureFormat.of(type).name()).isEqualToIgnoringCase(type.name());
		}
		else {
			assertThatIllegalArgumentException().isThrownBy(() -> PictureFormat.of(type));
		}
	}

	@Test
	void whenSizeIsImpossibleShouldNotBeOne() {
		assertThatIllegalArgumentException().isThrownBy(() -> new PictureSize(0, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new PictureSize(1, 0));
		assertThat(ImageHeader.size(1, 1L << 31)).isNull();
		assertThat(ImageHeader.size(1L << 31, 1)).isNull();
	}

	private static ImageHeader bmp(int header, int depth, int compression) {
		return new BmpFormat().readHeader(bitmap(header, depth, compression, 0));
	}

	/** 3 × 2 pixels, the first row first; the length in the file header is left out. */
	private static byte[] bitmap(int header, int depth, int compression, int profile) {
		return ByteBuffer.allocate(14 + 124 + 24)
			.order(ByteOrder.LITTLE_ENDIAN)
			.put(0, (byte) 'B')
			.put(1, (byte) 'M')
			.putInt(10, 14 + header)
			.putInt(14, header)
			.putInt(18, 3)
			.putInt(22, -2)
			.putShort(28, (short) depth)
			.putInt(30, compression)
			.putInt(70, profile)
			.array();
	}

	/** Only the markers: a frame, scans of one byte, an end. */
	private static byte[] jpeg(int frame, int precision, int width, int height, int scans) {
		ByteBuffer content = ByteBuffer.allocate(2 + 10 + scans * 6 + 2);
		content.putShort((short) 0xffd8).put((byte) 0xff).put((byte) frame).putShort((short) 8);
		content.put((byte) precision).putShort((short) height).putShort((short) width).put((byte) 0);
		for (int i = 0; i < scans; i++) {
			content.putShort((short) 0xffda).putShort((short) 2).putShort((short) 0xff00);
		}
		return content.putShort((short) 0xffd9).array();
	}

	@ParameterizedTest
	@CsvSource({ "2645,2646,", "2646,2646,UNSUPPORTED" })
	void whenWebpHasManyPixelsShouldNotBeDecoded(int width, int height, Decoding defect) throws Exception {
		byte[] content = WebpSamples.named("page");
		int frame = new String(content, StandardCharsets.ISO_8859_1).indexOf("VP8 ") + 8;
		ByteBuffer.wrap(content)
			.order(ByteOrder.LITTLE_ENDIAN)
			.putShort(frame + 6, (short) width)
			.putShort(frame + 8, (short) height);
		assertThat(new WebpFormat().readHeader(content).defect()).isEqualTo(defect);
	}

	/**
	 * Each digit is an ICC segment: its number, and after the colon how many there are.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "1:1", "1:1 1:1", "2:2 1:2", "1:2", "2:2", "0:1", "1:0", "3:2 9:1", "1:255" })
	void whenColourProfileIsInvalidShouldDecodeThePicture(String numbers) throws Exception {
		List<byte[]> segments = new ArrayList<>();
		for (String number : numbers.split(" ", -1)) {
			String[] parts = number.split(":", 2);
			segments.add(OtherSamples
				.latin1("ICC_PROFILE\0" + (char) Integer.parseInt(parts[0]) + (char) Integer.parseInt(parts[1])));
		}
		byte[] plain = JpegSamples.small();
		PictureFacts expected = Objects.requireNonNull(INSPECTOR.inspect("a", plain).facts());
		byte[] invalid = JpegSamples.with(plain, 0xe2, segments.toArray(new byte[0][]));
		assertDecoded(invalid, expected);
		// Behind APP0, and without data.
		int behind = 4 + (plain[4] << 8 | plain[5]);
		assertDecoded(inserted(plain, behind, "\u00ff\u00e2\0\u0010ICC_PROFILE\0\1\1"), expected);
		assertDecoded(inserted(plain, behind, "\u00ff\u00e2\0\u0002"), expected);
		assertDecoded(inserted(plain, behind, "\u00ff\u00e2\0\u0005ICC"), expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\0", "\0\0", "\u00ff", "\u00ff\u00ff", "\n", "\r\n", "ab", "\u00ff\0", "\u00ff\u00d8" })
	void whenBytesStandBetweenSegmentsShouldDecodeThePicture(String stray) throws Exception {
		byte[] plain = JpegSamples.small();
		PictureFacts expected = Objects.requireNonNull(INSPECTOR.inspect("a", plain).facts());
		int markers = 0;
		for (int position = 2; (plain[position + 1] & 0xff) != 0xda; markers++) {
			position += 2 + (((plain[position + 2] & 0xff) << 8) | (plain[position + 3] & 0xff));
			assertDecoded(inserted(plain, position, stray), expected);
		}
		assertThat(markers).isGreaterThan(3);
		byte[] progressive = JpegSamples.scansOfFewPixels(1);
		assertDecoded(inserted(progressive, lastIndexOf(progressive, 0xda), "\0"),
				Objects.requireNonNull(INSPECTOR.inspect("a", progressive).facts()));
	}

	@Test
	void whenManyBytesStandBetweenScansShouldCountAsDamaged() throws Exception {
		byte[] progressive = JpegSamples.progressive();
		byte[] damaged = inserted(progressive, lastIndexOf(progressive, 0xda), "\1\2\3\4");
		assertThat(INSPECTOR.inspect("a", damaged).decoding()).isEqualTo(Decoding.CORRUPT);
	}

	private static void assertDecoded(byte[] content, PictureFacts expected) {
		PictureFacts facts = INSPECTOR.inspect("a", content).facts();
		assertThat(facts).isNotNull().extracting(PictureFacts::pixels).isEqualTo(expected.pixels());
	}

	private static int lastIndexOf(byte[] content, int marker) {
		int position = content.length - 2;
		while (content[position] != (byte) 0xff || content[position + 1] != (byte) marker) {
			position--;
		}
		return position;
	}

	private static byte[] inserted(byte[] content, int position, String bytes) {
		byte[] more = OtherSamples.latin1(bytes);
		return ByteBuffer.allocate(content.length + more.length)
			.put(content, 0, position)
			.put(more)
			.put(content, position, content.length - position)
			.array();
	}

}
