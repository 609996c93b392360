package org.alipayrehearsal.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageWriteParam;

/**
 * PNG files of many kinds.
 */
final class PngSamples {

	private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };

	private PngSamples() {
	}

	static byte[] page() throws IOException {
		return SamplePage.write(SamplePage.colour(1), "png", (settings) -> {
		});
	}

	static byte[] interlaced() throws IOException {
		return SamplePage.write(SamplePage.colour(1), "png",
				(settings) -> settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT));
	}

	/** 16 bits each for red, green, blue and opacity. */
	static byte[] deep() throws IOException {
		byte[] rows = new byte[200 * (1 + 300 * 8)];
		for (int i = 0; i < rows.length; i++) {
			rows[i] = (i % (1 + 300 * 8) == 0) ? 0 : (byte) (i * 31);
		}
		return file(300, 200, 16, 6, deflated(rows));
	}

	static byte[] palette() throws IOException {
		return SamplePage.write(SamplePage.as(BufferedImage.TYPE_BYTE_INDEXED), "png", (settings) -> {
		});
	}

	/** White, one bit a pixel. */
	static byte[] white(int width, int height) throws IOException {
		int stride = 1 + (width + 7) / 8;
		byte[] rows = new byte[stride * height];
		Arrays.fill(rows, (byte) 0xff);
		for (int y = 0; y < height; y++) {
			rows[y * stride] = 0;
		}
		return file(width, height, 1, 0, deflated(rows));
	}

	/** Says that it is 50,000 × 50,000 pixels, in two thousand bytes. */
	static byte[] bomb() throws IOException {
		return file(50_000, 50_000, 8, 2, deflated(new byte[1_900_000]));
	}

	/** A small picture with a compressed text of so many megabytes. */
	static byte[] textBomb(int megabytes) throws IOException {
		Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
		deflater.setInput(new byte[1_000_000]);
		byte[] block = new byte[10_000];
		int length = deflater.deflate(block, 0, block.length, Deflater.FULL_FLUSH);
		deflater.end();
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		text.writeBytes("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
		text.write(0x78);
		text.write(0x9c);
		// Compressed once: a block after a full flush refers to nothing before it.
		for (int i = 0; i < megabytes; i++) {
			text.write(block, 0, length);
		}
		// An empty last block, and the Adler-32 checksum of so many zeros.
		text.write(3);
		text.write(0);
		text.writeBytes(ByteBuffer.allocate(4).putInt((int) (megabytes * 1_000_000L % 65_521) << 16 | 1).array());
		return with("zTXt", text.toByteArray());
	}

	/** Two pictures that are shown in turn. */
	static byte[] animated() throws IOException {
		return with("acTL", ByteBuffer.allocate(8).putInt(2).putInt(0).array());
	}

	/** A picture of a few pixels with one more chunk behind the header. */
	static byte[] small(String type, String data, Charset charset) throws IOException {
		return small(type, data.getBytes(charset));
	}

	/** A picture of a few pixels with one more chunk behind the header. */
	static byte[] small(String type, byte[] data) throws IOException {
		return with(white(30, 20), type, data);
	}

	/** The page with one more chunk behind the header. */
	static byte[] with(String type, byte[] data) throws IOException {
		return with(SamplePictures.bytes("png-palette"), type, data);
	}

	private static byte[] with(byte[] plain, String type, byte[] data) {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		content.write(plain, 0, 33);
		content.writeBytes(chunk(type, data));
		content.write(plain, 33, plain.length - 33);
		return content.toByteArray();
	}

	/** One byte of the picture's data changed. */
	static byte[] corrupt() throws IOException {
		byte[] content = page();
		content[content.length / 2] ^= 0x40;
		return content;
	}

	static byte[] file(int width, int height, int depth, int colourType, byte[] data) {
		byte[] header = ByteBuffer.allocate(13)
			.putInt(width)
			.putInt(height)
			.put((byte) depth)
			.put((byte) colourType)
			.array();
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		content.writeBytes(SIGNATURE);
		content.writeBytes(chunk("IHDR", header));
		content.writeBytes(chunk("IDAT", data));
		content.writeBytes(chunk("IEND", new byte[0]));
		return content.toByteArray();
	}

	/** Gives each chunk the checksum of its data, as far as the lengths are right. */
	static void mendChecksums(byte[] content) {
		ByteBuffer file = ByteBuffer.wrap(content);
		int at = SIGNATURE.length;
		while (content.length - at >= 12) {
			int length = file.getInt(at);
			if (length < 0 || length > content.length - at - 12) {
				return;
			}
			CRC32 checksum = new CRC32();
			checksum.update(content, at + 4, 4 + length);
			file.putInt(at + 8 + length, (int) checksum.getValue());
			at += 12 + length;
		}
	}

	private static byte[] chunk(String type, byte[] data) {
		byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
		CRC32 checksum = new CRC32();
		checksum.update(name);
		checksum.update(data);
		return ByteBuffer.allocate(12 + data.length)
			.putInt(data.length)
			.put(name)
			.put(data)
			.putInt((int) checksum.getValue())
			.array();
	}

	static byte[] deflated(byte[] rows) throws IOException {
		ByteArrayOutputStream data = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(data)) {
			deflater.write(rows);
		}
		return data.toByteArray();
	}

}
