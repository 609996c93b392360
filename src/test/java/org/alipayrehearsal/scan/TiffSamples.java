package org.alipayrehearsal.scan;

import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * TIFF files of many kinds.
 */
final class TiffSamples {

	private TiffSamples() {
	}

	static byte[] page(String compression) throws IOException {
		return write(SamplePage.colour(1), compression, 0, 1);
	}

	static byte[] tiles() throws IOException {
		return write(SamplePage.colour(1), "Deflate", 256, 1);
	}

	static byte[] pages() throws IOException {
		return write(SamplePage.colour(1), "LZW", 0, 3);
	}

	static byte[] grey16() throws IOException {
		return write(SamplePage.as(BufferedImage.TYPE_USHORT_GRAY), "PackBits", 0, 1);
	}

	static byte[] fax() throws IOException {
		return write(SamplePage.as(BufferedImage.TYPE_BYTE_BINARY), "CCITT T.6", 0, 1);
	}

	/** A white pixel, and the name of the program that made it. */
	static byte[] software(String name) {
		byte[] text = OtherSamples.latin1(name);
		int[][] tags = { { 256, 3, 1, 1 }, { 257, 3, 1, 1 }, { 258, 3, 1, 8 }, { 259, 3, 1, 1 }, { 262, 3, 1, 1 },
				{ 273, 4, 1, 8 }, { 277, 3, 1, 1 }, { 278, 3, 1, 1 }, { 279, 4, 1, 1 }, { 305, 2, text.length, 200 } };
		ByteBuffer file = ByteBuffer.allocate(300).order(ByteOrder.LITTLE_ENDIAN);
		file.put(OtherSamples.latin1("II*\0")).putInt(10).put((byte) 255).put((byte) 0);
		file.putShort((short) tags.length);
		for (int[] tag : tags) {
			file.putShort((short) tag[0]).putShort((short) tag[1]).putInt(tag[2]).putInt(tag[3]);
		}
		return file.putInt(0).put(200, text).array();
	}

	private static byte[] write(RenderedImage page, String compression, int tile, int pages) throws IOException {
		ImageWriter writer = SamplePage.writer("tiff");
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(content)) {
			ImageWriteParam settings = writer.getDefaultWriteParam();
			settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			settings.setCompressionType(compression);
			if (tile > 0) {
				settings.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
				settings.setTiling(tile, tile, 0, 0);
			}
			writer.setOutput(output);
			writer.prepareWriteSequence(null);
			for (int i = 0; i < pages; i++) {
				writer.writeToSequence(new IIOImage(page, null, null), settings);
			}
			writer.endWriteSequence();
		}
		finally {
			writer.dispose();
		}
		return content.toByteArray();
	}

}
