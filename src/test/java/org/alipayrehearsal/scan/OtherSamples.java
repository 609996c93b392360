package org.alipayrehearsal.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageWriteParam;
import javax.imageio.plugins.bmp.BMPImageWriteParam;

/**
 * BMP files, other kinds of picture, and files that are no pictures.
 */
final class OtherSamples {

	private OtherSamples() {
	}

	static byte[] bmp(boolean topDown) throws IOException {
		return SamplePage.write(SamplePage.as(BufferedImage.TYPE_3BYTE_BGR), "bmp",
				(settings) -> ((BMPImageWriteParam) settings).setTopDown(topDown));
	}

	static byte[] runLengthBmp() throws IOException {
		return SamplePage.write(SamplePage.as(BufferedImage.TYPE_BYTE_INDEXED), "bmp", (settings) -> {
			settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			settings.setCompressionType("BI_RLE8");
		});
	}

	/** Its pixels and its colours begin and end far behind the end of the file. */
	static byte[] absurdBmp() {
		return ByteBuffer.allocate(58)
			.order(ByteOrder.LITTLE_ENDIAN)
			.put((byte) 'B')
			.put((byte) 'M')
			.putInt(Integer.MAX_VALUE)
			.putInt(0)
			.putInt(Integer.MAX_VALUE - 100)
			.putInt(40)
			.putInt(1000)
			.putInt(1000)
			.putShort((short) 1)
			.putShort((short) 8)
			.putInt(1)
			.putInt(Integer.MAX_VALUE)
			.putInt(0)
			.putInt(0)
			.putInt(Integer.MAX_VALUE)
			.putInt(0)
			.array();
	}

	static byte[] encoded(String format) throws IOException {
		return SamplePage.write(SamplePage.colour(1), format, (settings) -> {
		});
	}

	/** Begins as a file of the ISO base media format does. */
	static byte[] media(String brand, String compatible) {
		return latin1("\0\0\0\u0018ftyp" + brand + "\0\0\0\0" + brand + compatible + "\0\0\0\bmdat");
	}

	static byte[] archive(String entry) throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(content)) {
			zip.putNextEntry(new ZipEntry(entry));
			zip.write(latin1("nothing"));
			zip.closeEntry();
		}
		return content.toByteArray();
	}

	static byte[] noise() {
		byte[] content = new byte[5000];
		new Random(1).nextBytes(content);
		content[0] = 7;
		return content;
	}

	static byte[] latin1(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
