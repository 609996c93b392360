package org.alipayrehearsal.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * WebP files. No library here writes them, so they are resources, made of the PNG sample
 * with ImageMagick: {@code convert page.png -quality 30 page.webp}, and for the others
 * {@code -resize 70x50} with {@code webp:lossless=true}, {@code -delay 10}, and an alpha
 * channel.
 */
final class WebpSamples {

	private WebpSamples() {
	}

	/** The small picture with one more chunk. */
	static byte[] with(String type, byte[] data) throws IOException {
		byte[] plain = named("opacity");
		ByteBuffer content = ByteBuffer.allocate(plain.length + 8 + data.length + data.length % 2)
			.order(ByteOrder.LITTLE_ENDIAN);
		content.put(plain).put(OtherSamples.latin1(type)).putInt(data.length).put(data);
		return content.putInt(4, content.capacity() - 8).array();
	}

	static byte[] named(String name) throws IOException {
		try (InputStream file = WebpSamples.class.getResourceAsStream(name + ".webp")) {
			if (file == null) {
				throw new IOException("No such picture: " + name);
			}
			return file.readAllBytes();
		}
	}

}
