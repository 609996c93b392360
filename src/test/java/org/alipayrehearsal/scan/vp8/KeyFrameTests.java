package org.alipayrehearsal.scan.vp8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

/**
 * Tests of {@link KeyFrame}. Chromium made the pictures, of the sample visa with noise
 * and with qualities from 0.05 to 0.99, and decoded them: the mean colours of squares of
 * 16 pixels are beside them. It interpolates chroma.
 */
class KeyFrameTests {

	private static final int TILE = 16;

	private static final int FILE_HEADER = 12;

	private static final int CHUNK_HEADER = 8;

	/** {@code VP8 } in little-endian order. */
	private static final int LOSSY = 0x20385056;

	@ParameterizedTest
	@CsvSource({ "small, 17, 9", "fine, 160, 121", "medium, 250, 190", "coarse, 333, 222" })
	void whenPictureIsDecodedShouldHaveTheColoursThatABrowserShows(String name, int width, int height)
			throws IOException {
		KeyFrame frame = KeyFrame.decode(frame(name));
		assertThat(frame.width()).isEqualTo(width);
		assertThat(frame.height()).isEqualTo(height);
		byte[] rgb = frame.toRgb(1);
		String[] rows = new String(resource(name + ".txt"), StandardCharsets.US_ASCII).split("\n", -1);
		for (int y = 0; y < height; y += TILE) {
			String[] tiles = rows[y / TILE].split(" ", -1);
			for (int x = 0; x < width; x += TILE) {
				int expected = Integer.parseInt(tiles[x / TILE], 16);
				for (int colour = 0; colour < 3; colour++) {
					assertThat(mean(rgb, width, height, x, y, colour)).as("%s at %d, %d", name, x, y)
						.isCloseTo(expected >> (16 - 8 * colour) & 0xff, within(1.6));
				}
			}
		}
	}

	private static double mean(byte[] rgb, int width, int height, int left, int top, int colour) {
		int sum = 0;
		int count = 0;
		for (int y = top; y < Math.min(height, top + TILE); y++) {
			for (int x = left; x < Math.min(width, left + TILE); x++) {
				sum += rgb[3 * (y * width + x) + colour] & 0xff;
				count++;
			}
		}
		return (double) sum / count;
	}

	/**
	 * The checksums are those of {@code dwebp -nofancy -nodither -ppm}; the last picture
	 * has the simple filter.
	 */
	@ParameterizedTest
	@CsvSource({ "small, 762b6f4", "fine, 4346a0ac", "medium, 83a1aa1b", "coarse, b2b1631", "simple, edbb6b38" })
	void whenPictureIsDecodedShouldHaveTheSamplesOfLibwebp(String name, String checksum) throws IOException {
		CRC32 decoded = new CRC32();
		decoded.update(KeyFrame.decode(frame(name)).toRgb(1));
		assertThat(Long.toHexString(decoded.getValue())).isEqualTo(checksum);
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 7 })
	void whenFewerPixelsAreTakenShouldBeThoseOfTheWholePicture(int step) throws IOException {
		KeyFrame frame = KeyFrame.decode(frame("small"));
		byte[] all = frame.toRgb(1);
		byte[] taken = frame.toRgb(step);
		int at = 0;
		for (int y = 0; y < frame.height(); y += step) {
			for (int x = 0; x < frame.width(); x += step) {
				int from = 3 * (y * frame.width() + x);
				assertThat(Arrays.copyOfRange(taken, at, at + 3)).isEqualTo(Arrays.copyOfRange(all, from, from + 3));
				at += 3;
			}
		}
		assertThat(taken).hasSize(at);
	}

	@Test
	void whenFrameIsCutShouldSayThatItIsDamaged() throws IOException {
		byte[] frame = frame("small");
		for (int length = 0; length < frame.length - 2; length++) {
			byte[] cut = Arrays.copyOf(frame, length);
			assertThatExceptionOfType(DamagedFrameException.class).as("%d bytes", length)
				.isThrownBy(() -> KeyFrame.decode(cut));
		}
	}

	@Test
	void whenBytesAreChangedShouldDecodeOrSayThatTheFrameIsDamaged() throws IOException {
		byte[] frame = frame("small");
		Random random = new Random(1);
		int decoded = 0;
		for (int i = 0; i < 2000; i++) {
			byte[] changed = frame.clone();
			for (int n = 0; n < 1 + i % 5; n++) {
				int at = random.nextInt(changed.length);
				// The size would take much memory.
				if (at < 6 || at > 9) {
					changed[at] = (byte) random.nextInt();
				}
			}
			try {
				assertThat(KeyFrame.decode(changed).toRgb(1)).hasSize(3 * 17 * 9);
				decoded++;
			}
			catch (DamagedFrameException ex) {
				assertThat(ex).hasNoCause();
			}
		}
		assertThat(decoded).isPositive();
	}

	@Test
	void whenFrameIsNoKeyFrameShouldSayThatItIsDamaged() throws IOException {
		byte[] frame = frame("small");
		frame[0] |= 1;
		assertThatExceptionOfType(DamagedFrameException.class).isThrownBy(() -> KeyFrame.decode(frame));
	}

	private static byte[] frame(String name) throws IOException {
		ByteBuffer file = ByteBuffer.wrap(resource(name + ".webp")).order(ByteOrder.LITTLE_ENDIAN);
		int chunk = FILE_HEADER;
		while (file.getInt(chunk) != LOSSY) {
			int length = file.getInt(chunk + 4);
			chunk += CHUNK_HEADER + length + length % 2;
		}
		return Arrays.copyOfRange(file.array(), chunk + CHUNK_HEADER, chunk + CHUNK_HEADER + file.getInt(chunk + 4));
	}

	private static byte[] resource(String name) throws IOException {
		try (InputStream file = Objects.requireNonNull(KeyFrameTests.class.getResourceAsStream(name))) {
			return file.readAllBytes();
		}
	}

}
