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

	/** A first directory with these tags: each its number, its type and its value. */
	static byte[] tags(int... tags) {
		ByteBuffer file = ByteBuffer.allocate(8 + 2 + tags.length * 4 + 4 + 100).order(ByteOrder.LITTLE_ENDIAN);
		file.put(OtherSamples.latin1("II*\0")).putInt(8).putShort((short) (tags.length / 3));
		for (int i = 0; i < tags.length; i += 3) {
			file.putShort((short) tags[i]).putShort((short) tags[i + 1]).putInt(1).putInt(tags[i + 2]);
		}
		return file.array();
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
